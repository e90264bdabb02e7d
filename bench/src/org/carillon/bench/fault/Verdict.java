package org.carillon.bench.fault;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.bench.load.Batch;

/**
 * Both sides compared.
 *
 * @param sent messages that the client tried to hand over
 * @param accepted messages that Carillon has taken
 * @param atProvider distinct messages in the provider's ledger
 * @param lost taken by Carillon and not in the ledger
 * @param duplicated arrivals at the provider beyond the first of each message
 * @param refusedButSent in the ledger though Carillon never said that it has taken it
 * @param unsettled rows that were neither final nor with the provider when the time was up
 * @param statuses rows by status
 * @param seconds from the first request until the last row settled
 */
record Verdict(
        String fault,
        int sent,
        int accepted,
        int atProvider,
        List<Integer> lost,
        int duplicated,
        int refusedButSent,
        int unsettled,
        String statuses,
        double seconds) {

    static Verdict of(Fault fault, Batch batch, Set<Integer> accepted, Map<String, Integer> ledger, Settlement end) {
        List<Integer> lost = new ArrayList<>();
        Set<String> refused = new HashSet<>(ledger.keySet());
        for (int i : accepted) {
            if (!refused.remove(batch.name(i))) {
                lost.add(i);
            }
        }
        int arrivals = ledger.values().stream().mapToInt(Integer::intValue).sum();
        return new Verdict(
                fault.name().toLowerCase(java.util.Locale.ROOT),
                batch.size(),
                accepted.size(),
                ledger.size(),
                lost,
                arrivals - ledger.size(),
                refused.size(),
                end.unsettled(),
                end.statuses(),
                end.seconds());
    }

    boolean isClean() {
        return lost.isEmpty() && duplicated == 0 && accepted > 0;
    }

    @Override
    public String toString() {
        return String.format(
                "%-24s sent %d  accepted %d  at provider %d  LOST %d  DUPLICATED %d  refused but sent %d  unsettled %d"
                        + "  settled after %.0f s  %s",
                fault,
                sent,
                accepted,
                atProvider,
                lost.size(),
                duplicated,
                refusedButSent,
                unsettled,
                seconds,
                statuses);
    }
}
