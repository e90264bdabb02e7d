package org.carillon.bench.provider;

import java.time.Duration;
import java.util.Map;

/**
 * How the provider behaves until it is told otherwise. Shares are between 0 and 1, and of the requests that create a message.
 *
 * @param latency before every answer to a create
 * @param throttled refused with 429
 * @param failed refused with 500
 * @param ambiguous accepted, yet answered with 500
 * @param droppedAfter accepted, then the connection is closed without an answer
 * @param droppedBefore not accepted, and the connection is closed without an answer
 * @param receipts whether the status callback of an accepted message is called: sent, then delivered
 * @param receiptDelay from one receipt to the next
 */
record Behaviour(
        Duration latency,
        double throttled,
        double failed,
        double ambiguous,
        double droppedAfter,
        double droppedBefore,
        boolean receipts,
        Duration receiptDelay) {

    /** What became of one request to create a message. */
    enum Fate {
        THROTTLED,
        FAILED,
        AMBIGUOUS,
        DROPPED_AFTER,
        DROPPED_BEFORE,
        ACCEPTED
    }

    /** What is not named is 0. */
    static Behaviour of(Map<String, String> settings) {
        return new Behaviour(
                Duration.ofMillis((long) number(settings, "latency")),
                number(settings, "throttled"),
                number(settings, "failed"),
                number(settings, "ambiguous"),
                number(settings, "droppedAfter"),
                number(settings, "droppedBefore"),
                number(settings, "receipts") > 0,
                Duration.ofMillis((long) number(settings, "receipts")));
    }

    /** @param draw from 0 (inclusive) to 1 (exclusive) */
    Fate fate(double draw) {
        double rest = draw;
        if ((rest -= throttled) < 0) {
            return Fate.THROTTLED;
        }
        if ((rest -= failed) < 0) {
            return Fate.FAILED;
        }
        if ((rest -= ambiguous) < 0) {
            return Fate.AMBIGUOUS;
        }
        if ((rest -= droppedAfter) < 0) {
            return Fate.DROPPED_AFTER;
        }
        return rest - droppedBefore < 0 ? Fate.DROPPED_BEFORE : Fate.ACCEPTED;
    }

    private static double number(Map<String, String> settings, String name) {
        return Double.parseDouble(settings.getOrDefault(name, "0"));
    }
}
