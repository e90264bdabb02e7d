package org.carillon.simulator.ledger;

import java.util.Locale;

/** A message's statuses in Twilio's words. */
public enum Status {
    ACCEPTED,
    SCHEDULED,
    QUEUED,
    SENT,
    DELIVERED,
    READ,
    UNDELIVERED,
    FAILED,
    CANCELED,
    RECEIVED;

    private final String word = name().toLowerCase(Locale.ROOT);

    public String word() {
        return word;
    }

    /** Whether the carrier took it, so that it has a price and a date sent. */
    public boolean reachedCarrier() {
        return this == SENT || this == DELIVERED || this == READ || this == UNDELIVERED || this == RECEIVED;
    }
}
