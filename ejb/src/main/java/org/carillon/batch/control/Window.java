package org.carillon.batch.control;

import java.time.Duration;

/**
 * How much of one batch may wait in the outbox: what leaves it within about half a second, so that a stop has its effect at once and
 * a fast provider still never runs dry.
 */
final class Window {
    private static final int FIRST = 64;
    private static final int LEAST = 8;
    private static final int MOST_AT_ONCE = 500;
    private static final long MEASURED = Duration.ofMillis(100).toNanos();
    private static final double HALF_A_SECOND = 5e8;

    private int lowestRow = 1;
    private int size = FIRST;
    private long measuredAt;
    private int goneThen;

    /** All rows before it have left the outbox. */
    int lowestRow() {
        return lowestRow;
    }

    /**
     * How many rows to put into the outbox now; 0 until it is worth a transaction.
     *
     * @param nextRow the first that is not in the outbox
     * @param most largest window
     * @param nanos time now
     */
    int room(int nextRow, OpenBatches.UnderWay underWay, int most, long nanos) {
        lowestRow = underWay.count() == 0 ? nextRow : underWay.lowestRow();
        measure(nextRow - underWay.count(), most, nanos);
        int room = size - underWay.count();
        boolean worthIt = room * 4 >= size || underWay.count() == 0;
        return worthIt ? Math.max(0, Math.min(room, MOST_AT_ONCE)) : 0;
    }

    private void measure(int gone, int most, long nanos) {
        if (measuredAt == 0) {
            measuredAt = nanos;
            goneThen = gone;
            return;
        }
        long span = nanos - measuredAt;
        if (span >= MEASURED) {
            double leaves = (gone - goneThen) * HALF_A_SECOND / span;
            size = (int) Math.max(LEAST, Math.min(most, Math.max(leaves, size / 2.0)));
            measuredAt = nanos;
            goneThen = gone;
        }
    }
}
