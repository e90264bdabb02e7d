package org.carillon.simulator.ledger;

import org.carillon.simulator.account.Account;
import org.jspecify.annotations.Nullable;

/**
 * A message that arrived: QUEUED (ACCEPTED, SCHEDULED) → SENT → DELIVERED (READ) or UNDELIVERED; inbound ones are
 * RECEIVED from the start. Fields are kept small, since a full ledger shares the product's heap.
 */
public final class Message {

    private final long sequence;
    private final Sid sids;
    private final Account account;
    private final Way way;
    private final long digits;
    private final boolean whatsapp;
    private final String line;
    private final String body;
    private final Extras extras;
    private final int segments;
    private final int arrival;
    private final long previousInBucket;
    private final long createdAt;
    private @Nullable volatile String callback;
    private volatile boolean superseded;
    private volatile boolean redacted;
    private volatile Status status;
    private volatile int errorCode;
    private volatile long sentAt;
    private volatile long updatedAt;

    Message(long sequence, Sid sids, Draft draft, String line, int arrival, long previousInBucket) {
        this.sequence = sequence;
        this.sids = sids;
        this.account = draft.account();
        this.way = draft.way();
        this.digits = draft.handset().digits();
        this.whatsapp = draft.handset().whatsapp();
        this.line = line;
        this.body = draft.body();
        this.extras = draft.extras();
        this.segments = draft.segments();
        this.arrival = arrival;
        this.previousInBucket = previousInBucket;
        this.createdAt = draft.at();
        this.callback = draft.callback();
        this.status = draft.status();
        this.updatedAt = draft.at();
        this.sentAt = draft.status().reachedCarrier() ? draft.at() : 0;
    }

    public void move(Status next, int code, long at) {
        if (next.reachedCarrier() && sentAt == 0) {
            sentAt = at;
        }
        errorCode = code;
        updatedAt = at;
        status = next;
    }

    /** Empties the text, as the API allows for a message that is done. */
    public void redact(long at) {
        redacted = true;
        updatedAt = at;
    }

    /** No more status changes will come: its callback address is let go. */
    public void settle() {
        callback = null;
    }

    void supersede() {
        superseded = true;
    }

    /** Whether the same text came to the same phone again later. */
    public boolean superseded() {
        return superseded;
    }

    long previousInBucket() {
        return previousInBucket;
    }

    boolean sameAs(Draft other) {
        return way.created() && at(other.handset()) && body.equals(other.body());
    }

    /** Whether it belongs to this handset, on this channel. */
    public boolean at(Address handset) {
        return digits == handset.digits() && whatsapp == handset.whatsapp();
    }

    public long sequence() {
        return sequence;
    }

    public String sid() {
        return sids.of(extras.media().isEmpty() ? "SM" : "MM", sequence);
    }

    /** Its identifier at SMS Broadcast. */
    public long number() {
        return sids.number(sequence);
    }

    public Account account() {
        return account;
    }

    public Way way() {
        return way;
    }

    public Address handset() {
        return new Address(digits, whatsapp);
    }

    public String line() {
        return line;
    }

    public String to() {
        return way.outbound() ? handset().toString() : lineAddress();
    }

    public String from() {
        return way.outbound() ? lineAddress() : handset().toString();
    }

    private String lineAddress() {
        return whatsapp ? "whatsapp:" + line : line;
    }

    public String body() {
        return redacted ? "" : body;
    }

    public Extras extras() {
        return extras;
    }

    public int segments() {
        return segments;
    }

    public @Nullable String callback() {
        return callback;
    }

    /** Which arrival of this text at this phone it is, from 1. */
    public int arrival() {
        return arrival;
    }

    public Status status() {
        return status;
    }

    /** 0 for none. */
    public int errorCode() {
        return errorCode;
    }

    public long createdAt() {
        return createdAt;
    }

    /** 0 as long as it is not sent. */
    public long sentAt() {
        return sentAt;
    }

    public long updatedAt() {
        return updatedAt;
    }
}
