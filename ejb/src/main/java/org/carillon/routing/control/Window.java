package org.carillon.routing.control;

import java.time.Duration;
import org.carillon.routing.entity.Tally;

/** Calls of the last ten minutes, by the second in which they ended. */
final class Window {
    static final Duration LENGTH = Duration.ofMinutes(10);
    private static final int SECONDS = (int) LENGTH.toSeconds();

    private final long[] second = new long[SECONDS];
    private final int[] calls = new int[SECONDS];
    private final int[] failed = new int[SECONDS];
    private final int[] slow = new int[SECONDS];

    synchronized void note(long epochSecond, boolean hasFailed, boolean wasSlow) {
        int at = Math.floorMod(epochSecond, SECONDS);
        if (second[at] != epochSecond) {
            second[at] = epochSecond;
            calls[at] = 0;
            failed[at] = 0;
            slow[at] = 0;
        }
        calls[at]++;
        failed[at] += hasFailed ? 1 : 0;
        slow[at] += wasSlow ? 1 : 0;
    }

    /** Those of a second behind {@code after} and up to {@code now}. */
    synchronized Tally between(long after, long now) {
        Tally sum = Tally.NONE;
        for (long each = Math.max(after, now - SECONDS) + 1; each <= now; each++) {
            int at = Math.floorMod(each, SECONDS);
            if (second[at] == each) {
                sum = sum.plus(new Tally(calls[at], failed[at], slow[at]));
            }
        }
        return sum;
    }

    /**
     * Those of a second behind {@code after}, of the window, and of the time before it back to the last call that went badly: also a
     * provider that has little to do shows how it is.
     */
    synchronized Tally lately(long after, long windowSeconds, long now) {
        long start = now - windowSeconds;
        long earliest = Math.max(after, now - SECONDS);
        while (start > earliest && !wentBadly(start)) {
            start--;
        }
        return between(Math.max(start, earliest), now);
    }

    private boolean wentBadly(long epochSecond) {
        int at = Math.floorMod(epochSecond, SECONDS);
        return second[at] == epochSecond && failed[at] + slow[at] > 0;
    }
}
