package org.carillon.bench.failover;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.carillon.bench.load.Batch;
import org.carillon.bench.load.Client;
import org.carillon.bench.load.Load;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/**
 * Twilio answers 500 for a time, and SMS Broadcast stands by. System properties: {@code rate} (messages a second, 50),
 * {@code outage} (seconds, 120). Ends with 1 if a message was lost or sent twice, or if Twilio did not come back by itself.
 */
public final class Failover {
    private static final int RATE = Integer.getInteger("rate", 50);
    private static final int OUTAGE = Integer.getInteger("outage", 120);
    private static final int BEFORE = 20;
    private static final int AFTER = 150;
    private static final Duration SETTLED = Duration.ofMinutes(2);

    private Failover() {}

    public static void main(String[] none) throws Exception {
        boolean clean;
        try (Postgres database = new Postgres();
                ProviderProcess provider = new ProviderProcess(Carillon.AUTH_TOKEN);
                Carillon carillon = new Carillon(
                        database,
                        provider.url(),
                        0,
                        Map.of(
                                "CARILLON_SMSBROADCAST_BASE_URL", provider.url(),
                                "SMS_BROADCAST_USERNAME", "bench",
                                "SMS_BROADCAST_PASSWORD", "bench-password",
                                "SMS_SENDER_ID", "Carillon"))) {
            clean = run(database, provider, carillon);
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean run(Postgres database, ProviderProcess provider, Carillon carillon) throws Exception {
        provider.behave("latency=50");
        Batch batch =
                new Batch("over", 0, RATE * (BEFORE + OUTAGE + AFTER), Batch.Country.AUSTRALIA);
        Client client = new Client(carillon, Duration.ofSeconds(30));
        Timeline timeline = new Timeline(database, provider);
        Load load = new Load(client, batch, RATE);

        timeline.watch("well", BEFORE, load);
        timeline.mark("failing");
        provider.turn("latency=50&failed=1");
        timeline.watch("fails", OUTAGE, load);
        provider.turn("latency=50");
        timeline.mark("mended");
        boolean back = timeline.watchUntilBack("mended", AFTER, load);
        timeline.mark("back");
        timeline.watch("back", BEFORE, load);
        load.stop();
        load.awaitEnd();

        boolean settled = Patience.isMet(SETTLED, () -> database.query(
                        "select count(*) from sms_notification where " + batch.sql()
                                + " and status in ('QUEUED', 'SENDING', 'UNKNOWN')")
                .equals("0"));
        timeline.print();
        return verdict(batch, load, provider, client, back, settled);
    }

    private static boolean verdict(
            Batch batch, Load load, ProviderProcess provider, Client client, boolean back, boolean settled)
            throws Exception {
        Map<String, Integer> ledger = provider.ledger();
        int arrivals = ledger.values().stream().mapToInt(Integer::intValue).sum();
        Set<Integer> lost = new HashSet<>(load.accepted());
        lost.removeIf(index -> ledger.containsKey(batch.name(index)));
        System.out.printf(
                "%nfailover  accepted %d  at providers %d  LOST %d  TWICE %d  settled %s  back by itself %s%n",
                load.accepted().size(),
                ledger.size(),
                lost.size(),
                arrivals - ledger.size(),
                settled,
                back);
        System.out.println("# client saw " + client.answers() + " " + client.firstRefusal());
        System.out.println("# " + provider.counts());
        return lost.isEmpty() && arrivals == ledger.size() && settled && back;
    }

    static void pause() throws InterruptedException {
        TimeUnit.SECONDS.sleep(5);
    }
}
