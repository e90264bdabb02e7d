package org.carillon.bench.machine;

import java.io.IOException;
import java.time.Duration;

/** Waiting for what comes about by itself. */
public final class Patience {

    private Patience() {}

    /** What may come about; an {@link IOException} means not yet. */
    public interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    /** Throws, naming {@code what}, if it does not hold in time. */
    public static void until(Duration limit, String what, Condition condition) throws InterruptedException {
        if (!isMet(limit, condition)) {
            throw new IllegalStateException(what + ": not within " + limit.toSeconds() + " s");
        }
    }

    public static boolean isMet(Duration limit, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            try {
                if (condition.holds()) {
                    return true;
                }
            } catch (IOException notYet) {
                // asked again below
            }
            Thread.sleep(200);
        }
        return false;
    }
}
