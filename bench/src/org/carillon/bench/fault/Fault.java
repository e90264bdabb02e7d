package org.carillon.bench.fault;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What happens while messages are sent: how the provider behaves, and what breaks at 30 % of them. */
enum Fault {
    NONE("latency=50&receipts=500", machines -> {}),
    KILL("latency=50&receipts=500", machines -> {
        machines.carillon().kill();
        machines.carillon().start();
    }),
    DATABASE("latency=50&receipts=500", machines -> databaseIsGone(machines, "fast")),
    DATABASE_CRASH("latency=50&receipts=500", machines -> databaseIsGone(machines, "immediate")),
    ERRORS("latency=50&throttled=0.1&failed=0.1&ambiguous=0.02&receipts=500", machines -> {}),
    ERRORS_WITHOUT_RECEIPTS("latency=50&throttled=0.1&failed=0.1&ambiguous=0.02", machines -> {}),
    DROPS("latency=50&droppedAfter=0.05&droppedBefore=0.02&receipts=500", machines -> {}),
    DROPS_WITHOUT_RECEIPTS("latency=50&droppedAfter=0.05&droppedBefore=0.02", machines -> {}),
    OUTAGE("latency=50&receipts=500", machines -> {
        machines.provider().down();
        TimeUnit.SECONDS.sleep(60);
        machines.provider().up();
    });

    private static final Duration DATABASE_OUTAGE = Duration.ofSeconds(20);

    /** Breaks something, and mends it before it returns. */
    interface Break {
        void happen(Machines machines) throws Exception;
    }

    private final String behaviour;
    private final Break breakdown;

    Fault(String behaviour, Break breakdown) {
        this.behaviour = behaviour;
        this.breakdown = breakdown;
    }

    String behaviour() {
        return behaviour;
    }

    boolean hasReceipts() {
        return behaviour.contains("receipts");
    }

    void happen(Machines machines) throws Exception {
        breakdown.happen(machines);
    }

    private static void databaseIsGone(Machines machines, String mode) throws Exception {
        machines.database().stop(mode);
        TimeUnit.SECONDS.sleep(DATABASE_OUTAGE.toSeconds());
        machines.database().start();
    }
}
