package org.carillon.simulator.fault;

import java.util.random.RandomGenerator;

/**
 * All faults; shares are between 0 and 1.
 *
 * @param latency milliseconds until a provider call is answered
 * @param share429 create calls answered 429 and not accepted
 * @param retryAfter seconds of the Retry-After header of a 429, 0 for no header
 * @param share500 create calls answered 500 and not accepted
 * @param shareAcceptedBut500 create calls accepted and answered 500
 * @param dropBefore create calls whose connection is closed without an answer, not accepted
 * @param dropAfter create calls accepted whose connection is closed without an answer
 * @param holdAfter create calls accepted and answered only after a minute
 * @param receiptDelay milliseconds between the steps of a message or call
 * @param duplicateReceipts status callbacks that come twice
 * @param shuffledReceipts whether the callbacks of a message come in the wrong order
 * @param receiptsBeforeAnswer whether all callbacks of a message come before its create call is answered
 * @param undelivered messages that end undelivered
 * @param undeliveredCode the error code of these
 * @param outage whether nothing is answered but 503, or nothing at all
 * @param outageDrops whether an outage closes connections in place of answering 503
 * @param whatsappWindow whether free WhatsApp text fails with 63016 if the phone wrote nothing in the last 24 hours
 * @param callOutcome how calls end: completed, busy, no-answer or failed
 * @param gatherWait least milliseconds that a call waits for digits
 */
public record Faults(
        int latency,
        double share429,
        int retryAfter,
        double share500,
        double shareAcceptedBut500,
        double dropBefore,
        double dropAfter,
        double holdAfter,
        int receiptDelay,
        double duplicateReceipts,
        boolean shuffledReceipts,
        boolean receiptsBeforeAnswer,
        double undelivered,
        int undeliveredCode,
        boolean outage,
        boolean outageDrops,
        boolean whatsappWindow,
        String callOutcome,
        int gatherWait) {

    /** Nothing goes wrong; a step takes a quarter of a second. */
    public static final Faults NONE = new Faults(
            0, 0, 0, 0, 0, 0, 0, 0, 250, 0, false, false, 0, 30003, false, false, false, "completed", 20_000);

    /** Decides about one create call; the shares are of all calls, in the order of the record. */
    public Fate fate(RandomGenerator random) {
        if (outage) {
            return outageDrops ? Fate.DROPPED_BEFORE : Fate.OUT;
        }
        double roll = random.nextDouble();
        if ((roll -= share429) < 0) {
            return Fate.THROTTLED;
        }
        if ((roll -= share500) < 0) {
            return Fate.FAILED;
        }
        if ((roll -= shareAcceptedBut500) < 0) {
            return Fate.ACCEPTED_BUT_FAILED;
        }
        if ((roll -= dropBefore) < 0) {
            return Fate.DROPPED_BEFORE;
        }
        if ((roll -= dropAfter) < 0) {
            return Fate.ACCEPTED_BUT_DROPPED;
        }
        return roll - holdAfter < 0 ? Fate.ACCEPTED_BUT_HELD : Fate.ACCEPTED;
    }

    /** What becomes of a call that only reads. */
    public Fate readFate() {
        if (!outage) {
            return Fate.ACCEPTED;
        }
        return outageDrops ? Fate.DROPPED_BEFORE : Fate.OUT;
    }
}
