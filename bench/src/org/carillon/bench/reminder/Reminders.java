package org.carillon.bench.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;

/**
 * Plans and sends the reminders of many appointments (system property {@code n}) that are all due at one moment, and prints how long it took
 * and what was lost or sent twice. Arguments: scenarios by name (all if none is named). Ends with 1 if anything was lost or duplicated.
 */
public final class Reminders {
    private static final int SIZE = Integer.getInteger("n", 100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration AHEAD = Duration.ofHours(2);
    private static final Duration TIME_TO_PLAN = Duration.ofSeconds(Integer.getInteger("plan", 45));
    private static final String RULE = "{\"name\": \"Two hours before\", \"before\": \"PT2H\"}";

    private Reminders() {}

    public static void main(String[] names) throws Exception {
        List<Scenario> scenarios = names.length == 0
                ? List.of(Scenario.values())
                : Arrays.stream(names)
                        .map(name -> Scenario.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .toList();
        boolean clean = true;
        for (Scenario scenario : scenarios) {
            clean &= isClean(scenario);
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean isClean(Scenario scenario) throws Exception {
        try (Postgres database = new Postgres();
                ProviderProcess provider = new ProviderProcess(Carillon.AUTH_TOKEN);
                Carillon first = new Carillon(database, provider.url());
                AutoCloseable second = scenario == Scenario.TWO_NODES
                        ? new Carillon(database, provider.url(), 1)
                        : () -> {}) {
            provider.behave("latency=0");
            Appointments appointments = new Appointments(database, SIZE);
            appointments.prepare();
            List<Heap> heaps = new ArrayList<>(List.of(Heap.watch(first, "first")));
            if (second instanceof Carillon other) {
                heaps.add(Heap.watch(other, "second"));
            }
            Instant due = Instant.now().plus(TIME_TO_PLAN).plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
            appointments.insert(due.plus(AHEAD));
            double planned = plan(first, appointments);
            System.out.printf("# %s: planned in %.1f s, due in %d s%n", scenario, planned, Duration.between(Instant.now(), due).toSeconds());
            report(scenario, send(scenario, first, provider, appointments, due), planned, heaps);
            Map<String, Integer> ledger = provider.ledger();
            int lost = SIZE - Appointments.distinct(ledger);
            int twice = Appointments.duplicates(ledger);
            System.out.printf("%-9s LOST %d, DUPLICATED %d; rows: %s%n", scenario, lost, twice, appointments.statuses());
            return lost == 0 && twice == 0;
        }
    }

    private static double plan(Carillon node, Appointments appointments) throws Exception {
        long start = System.nanoTime();
        node.post("/api/reminder-rules", RULE);
        Patience.until(PATIENCE, "all planned", () -> appointments.planned() >= SIZE);
        return seconds(start);
    }

    /** Seconds from the due time until all are in the outbox, in delivery, and at the provider. */
    private static double[] send(
            Scenario scenario, Carillon node, ProviderProcess provider, Appointments appointments, Instant due)
            throws Exception {
        double[] times = new double[3];
        boolean broken = scenario != Scenario.KILL;
        while (times[2] == 0 && Instant.now().isBefore(due.plus(PATIENCE))) {
            Thread.sleep(500);
            if (!broken && appointments.stored() >= SIZE / 2) {
                node.kill();
                System.out.printf("# killed after %.1f s, %d stored%n", since(due), appointments.stored());
                node.start();
                System.out.printf("# ready again after %.1f s%n", since(due));
                broken = true;
            }
            times[0] = times[0] == 0 && appointments.stored() >= SIZE ? since(due) : times[0];
            times[1] = times[0] > 0 && times[1] == 0 && appointments.delivering() >= SIZE ? since(due) : times[1];
            times[2] = times[1] > 0 && provider.distinct() >= SIZE ? since(due) : 0;
        }
        return times;
    }

    private static void report(Scenario scenario, double[] times, double planned, List<Heap> heaps) {
        System.out.printf(
                "%-9s %d appointments: planned in %.1f s; after the due time all in the outbox %.1f s, in delivery %.1f s,"
                        + " at the provider %.1f s (0: not within %d s)%n",
                scenario, SIZE, planned, times[0], times[1], times[2], PATIENCE.toSeconds());
        heaps.forEach(heap -> System.out.printf("%-9s heap: %s%n", scenario, heap));
    }

    private static double since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
