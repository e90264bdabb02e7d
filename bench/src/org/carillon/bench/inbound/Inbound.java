package org.carillon.bench.inbound;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;
import org.carillon.bench.machine.Postgres;

/**
 * Messages of people come in by webhook while PostgreSQL is restarted. Arguments: {@code steady}, {@code restart} (the usual), {@code
 * outage} (20 s), {@code kill} (as outage, and Carillon is killed while the database is away). System properties: {@code n} (messages),
 * {@code rate} (a second). Ends with 1 if a call that was answered with 200 is not stored, or is stored twice.
 */
public final class Inbound {
    private static final int SIZE = Integer.getInteger("n", 30_000);
    private static final int RATE = Integer.getInteger("rate", 1_000);
    private static final int WARM_UP = Integer.getInteger("warm", 10_000);
    private static final int OUTAGE_SECONDS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** Something that goes wrong, and is mended before it returns. */
    private interface Break {
        void happen() throws Exception;
    }

    private Inbound() {}

    public static void main(String[] names) throws Exception {
        boolean clean = true;
        try (Postgres database = new Postgres();
                Carillon carillon = new Carillon(database, "http://127.0.0.1:9")) {
            new Webhooks(carillon, "warm").send(WARM_UP, RATE / 2);
            for (String scenario : names.length == 0 ? List.of("restart") : List.of(names)) {
                clean &= run(database, carillon, scenario);
            }
        }
        System.exit(clean ? 0 : 1);
    }

    private static boolean run(Postgres database, Carillon carillon, String scenario) throws Exception {
        String name = scenario + System.nanoTime() % 1_000_000;
        Webhooks webhooks = new Webhooks(carillon, name);
        List<Double> away = new ArrayList<>();
        CompletableFuture<Void> breaking = CompletableFuture.runAsync(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(1_000L * SIZE / RATE * 2 / 5);
                away.add(webhooks.seconds());
                breakOf(scenario, database, carillon).happen();
                away.add(webhooks.seconds());
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        Calls calls = webhooks.send(SIZE, RATE);
        breaking.join();
        double end = webhooks.seconds();
        Set<String> taken = new HashSet<>();
        calls.all().stream().filter(Call::isTaken).forEach(call -> taken.add(webhooks.sid(call.index())));
        boolean complete = Patience.isMet(PATIENCE, () -> stored(database, name).containsAll(taken));
        double drained = webhooks.seconds() - end;
        Set<String> stored = stored(database, name);
        long rows = Long.parseLong(database.query(
                "select count(*) from inbound_message where provider_sid like 'SM" + name + "-%'"));
        taken.removeAll(stored);
        System.out.printf(
                "%s: %d calls at %d a second, %d answered 200, stored %d, LOST %d, TWICE %d, all stored %.1f s after the last%n",
                scenario, SIZE, RATE, calls.taken(), stored.size(), taken.size(), rows - stored.size(), drained);
        System.out.printf("#   database away from second %.1f to %.1f%n", away.get(0), away.get(1));
        System.out.println("#   " + calls.told("all"));
        System.out.println("#   " + calls.where(call -> call.second() < away.get(0)).told("before"));
        System.out.println("#   "
                + calls.where(call -> call.second() >= away.get(0) && call.second() <= away.get(1)).told("while away"));
        System.out.println("#   " + calls.where(call -> call.second() > away.get(1)).told("after"));
        return complete && rows == stored.size();
    }

    private static Break breakOf(String scenario, Postgres database, Carillon carillon) {
        return switch (scenario) {
            case "steady" -> () -> {};
            case "restart" -> () -> {
                database.stop("fast");
                database.start();
            };
            case "outage" -> () -> {
                database.stop("fast");
                TimeUnit.SECONDS.sleep(OUTAGE_SECONDS);
                database.start();
            };
            case "kill" -> () -> {
                database.stop("fast");
                TimeUnit.SECONDS.sleep(OUTAGE_SECONDS / 4);
                carillon.kill();
                database.start();
                carillon.start();
            };
            default -> throw new IllegalArgumentException("steady, restart, outage or kill, not " + scenario);
        };
    }

    private static Set<String> stored(Postgres database, String name) throws InterruptedException {
        return new HashSet<>(database.query(
                        "select distinct provider_sid from inbound_message where provider_sid like 'SM" + name + "-%'")
                .lines()
                .toList());
    }
}
