package org.carillon.notification.control;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next attempt: doubling from a second to half a minute, a quarter more or less by chance. */
final class RetryDelay {
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;
    private static final double SPREAD = 0.25;

    private RetryDelay() {}

    /**
     * @param attempt 1 for the first
     * @param atLeast what the provider asked for
     */
    static Duration after(int attempt, Duration atLeast) {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(Math.max(0, attempt - 1), MOST_DOUBLINGS));
        Duration bounded = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        Duration base = bounded.compareTo(atLeast) > 0 ? bounded : atLeast;
        double factor = 1 + SPREAD * ThreadLocalRandom.current().nextDouble(-1, 1);
        Duration spread = Duration.ofMillis((long) (base.toMillis() * factor));
        return spread.compareTo(atLeast) < 0 ? atLeast : spread;
    }
}
