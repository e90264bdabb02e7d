package org.carillon.bench.bulk;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;
import org.carillon.bench.machine.ProviderProcess;
import org.carillon.bench.reminder.Heap;

/**
 * Sends one bulk (system property {@code n} recipients) and prints how long Carillon took to accept it and to bring it to the provider, what a
 * single send in the middle waited, how fast a stop is, and what was lost or sent twice. Arguments: scenarios by name (all if none is named).
 */
public final class Bulk {
    private static final int SIZE = Integer.getInteger("n", 100_000);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private Bulk() {}

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
            provider.behave(scenario == Scenario.STOP ? "latency=20" : "latency=0");
            Heap heap = Heap.watch(first, "first");
            Sender sender = new Sender(first);
            warmUp(sender, provider);
            provider.behave(scenario == Scenario.STOP ? "latency=20" : "latency=0");
            long start = System.nanoTime();
            Sender.Taken taken = sender.bulk(scenario.name(), SIZE);
            System.out.printf("%-9s accepted %d of %d in %.1f s%n", scenario, taken.successful(), SIZE, taken.seconds());
            boolean clean = scenario == Scenario.STOP
                    ? stop(sender, provider, database, taken.batch())
                    : sendAll(scenario, sender, first, provider, start);
            System.out.printf("%-9s heap: %s%n", scenario, heap);
            return clean;
        }
    }

    /** Compiled code, as a server has that did not start a minute ago. */
    private static void warmUp(Sender sender, ProviderProcess provider) throws Exception {
        int size = Integer.getInteger("warm", 20_000);
        if (size > 0) {
            sender.bulk("warm", size);
            Patience.until(PATIENCE, "the warm-up", () -> provider.distinct() >= size);
        }
    }

    private static boolean sendAll(
            Scenario scenario, Sender sender, Carillon node, ProviderProcess provider, long start) throws Exception {
        boolean broken = false;
        int singles = 0;
        double worst = 0;
        while (provider.distinct() < SIZE + singles && seconds(start) < PATIENCE.toSeconds()) {
            Thread.sleep(100);
            int there = provider.distinct();
            if (scenario != Scenario.STEADY && !broken && there >= SIZE / 2) {
                broken = true;
                node.kill();
                System.out.printf("%-9s killed after %.1f s, %d at the provider%n", scenario, seconds(start), there);
                node.start();
                System.out.printf("%-9s ready again after %.1f s%n", scenario, seconds(start));
            }
            if (scenario == Scenario.STEADY && there > SIZE / 10 && there < SIZE * 9 / 10 && singles < 10) {
                double waited = sender.single("Single " + singles++);
                worst = Math.max(worst, Math.abs(waited));
                System.out.printf("%-9s a single send in the middle: %.3f s%n", scenario, waited);
            }
        }
        double all = seconds(start);
        Map<String, Integer> ledger = provider.ledger();
        long distinct = ledger.keySet().stream().filter(line -> line.contains("bulk " + scenario)).count();
        int twice = ledger.values().stream().mapToInt(count -> count - 1).sum();
        System.out.printf(
                "%-9s all at the provider after %.1f s: %.0f a second; LOST %d, DUPLICATED %d%n",
                scenario, all, distinct / all, SIZE - distinct, twice);
        return distinct == SIZE && twice == 0;
    }

    private static boolean stop(Sender sender, ProviderProcess provider, Postgres database, String batch)
            throws Exception {
        Patience.until(PATIENCE, "a fifth", () -> provider.distinct() >= SIZE / 5);
        long asked = System.nanoTime();
        int before = provider.distinct();
        sender.change(batch, "stop");
        double answered = seconds(asked);
        double last = 0;
        int after = provider.distinct();
        while (seconds(asked) < 10) {
            int now = provider.distinct();
            if (now != after) {
                after = now;
                last = seconds(asked);
            }
            Thread.sleep(20);
        }
        System.out.printf(
                "STOP      asked at %d, answered after %.2f s, the last message at the provider after %.2f s (%d more)%n",
                before, answered, last, after - before);
        System.out.println("STOP      rows: "
                + database.query("select status, count(*) from sms_notification where batch_id = '" + batch
                                + "' group by status")
                        .replace("\n", ", ")
                + "; batch: " + database.query("select status from batch where id = '" + batch + "'"));
        return last < 2;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
