package org.carillon.simulator.call;

import java.util.Locale;

/** A call's statuses in Twilio's words, with the event that asks for a callback. */
public enum CallStatus {
    QUEUED("queued"),
    INITIATED("initiated"),
    RINGING("ringing"),
    IN_PROGRESS("answered"),
    COMPLETED("completed"),
    BUSY("completed"),
    FAILED("completed"),
    NO_ANSWER("completed"),
    CANCELED("completed");

    private final String event;

    CallStatus(String event) {
        this.event = event;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String event() {
        return event;
    }

    boolean ended() {
        return event.equals("completed");
    }

    /** @param word completed, busy, no-answer or failed */
    static CallStatus outcome(String word) {
        for (CallStatus status : values()) {
            if (status.ended() && status.word().equals(word)) {
                return status;
            }
        }
        return COMPLETED;
    }
}
