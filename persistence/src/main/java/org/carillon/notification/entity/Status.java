package org.carillon.notification.entity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The life of a notification. The legal moves are the one table below; a status without moves is final. A receipt may jump
 * over steps it has overtaken (from SENDING straight to DELIVERED), never back. One that reaches a row which was put back into the
 * queue proves that the provider has the message after all: it moves the row out of the queue, so that it is not sent again. What the
 * application shows itself goes from waiting straight to DELIVERED.
 */
public enum Status {
    /** Waits for a time in the future that somebody chose. */
    SCHEDULED,
    /** Held back, by quiet hours for instance. */
    HELD,
    /** Waits for delivery; the row is the outbox. */
    QUEUED,
    /** Claimed by one delivery; a request to the provider is or was under way. */
    SENDING,
    /** The outcome of the request is not known; the janitor asks the provider. */
    UNKNOWN,
    /** The provider has it. */
    ACCEPTED,
    /** The provider has handed it to the carrier. */
    SENT,
    DELIVERED,
    READ,
    UNDELIVERED,
    FAILED,
    CANCELED,
    EXPIRED,
    /** Not sent since the recipient does not want it. */
    SUPPRESSED;

    private static final Map<Status, Set<Status>> MOVES = Map.ofEntries(
            Map.entry(SCHEDULED, EnumSet.of(QUEUED, CANCELED, DELIVERED, SUPPRESSED)),
            Map.entry(HELD, EnumSet.of(QUEUED, CANCELED, EXPIRED, DELIVERED, SUPPRESSED)),
            Map.entry(
                    QUEUED,
                    EnumSet.of(
                            SENDING,
                            CANCELED,
                            EXPIRED,
                            SUPPRESSED,
                            ACCEPTED,
                            SENT,
                            DELIVERED,
                            READ,
                            UNDELIVERED,
                            FAILED)),
            Map.entry(
                    SENDING,
                    EnumSet.of(
                            QUEUED,
                            UNKNOWN,
                            ACCEPTED,
                            SENT,
                            DELIVERED,
                            READ,
                            UNDELIVERED,
                            FAILED,
                            EXPIRED,
                            SUPPRESSED)),
            Map.entry(UNKNOWN, EnumSet.of(QUEUED, ACCEPTED, SENT, DELIVERED, READ, UNDELIVERED, FAILED, EXPIRED)),
            Map.entry(ACCEPTED, EnumSet.of(SENT, DELIVERED, READ, UNDELIVERED, FAILED, CANCELED)),
            Map.entry(SENT, EnumSet.of(DELIVERED, READ, UNDELIVERED, FAILED)),
            Map.entry(DELIVERED, EnumSet.of(READ)),
            Map.entry(READ, EnumSet.noneOf(Status.class)),
            Map.entry(UNDELIVERED, EnumSet.noneOf(Status.class)),
            Map.entry(FAILED, EnumSet.noneOf(Status.class)),
            Map.entry(CANCELED, EnumSet.noneOf(Status.class)),
            Map.entry(EXPIRED, EnumSet.noneOf(Status.class)),
            Map.entry(SUPPRESSED, EnumSet.noneOf(Status.class)));

    public boolean mayBecome(Status next) {
        return moves().contains(next);
    }

    /** Nothing more is expected to happen; a WhatsApp message that was delivered may still be read. */
    public boolean isFinal() {
        return this == DELIVERED || moves().isEmpty();
    }

    private Set<Status> moves() {
        return MOVES.getOrDefault(this, Set.of());
    }
}
