package org.carillon.simulator.call;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.simulator.twiml.Twiml.Gather;
import org.jspecify.annotations.Nullable;

/** A call: QUEUED → INITIATED → RINGING → IN_PROGRESS → COMPLETED, or it ends BUSY, NO_ANSWER, FAILED, CANCELED. */
public final class Call {

    private static final int MOST_SPOKEN = 200;

    private final String sid;
    private final CallOrder order;
    private final long createdAt;
    private final List<String> spoken = new ArrayList<>();
    private CallStatus status = CallStatus.QUEUED;
    private int sequence;
    private long answeredAt;
    private long endedAt;
    private @Nullable Pending pending;
    private String keys = "";

    Call(String sid, CallOrder order, long now) {
        this.sid = sid;
        this.order = order;
        this.createdAt = now;
    }

    /** False if it has ended already. */
    synchronized boolean move(CallStatus next, long now) {
        if (status.ended()) {
            return false;
        }
        status = next;
        if (next == CallStatus.IN_PROGRESS) {
            answeredAt = now;
        }
        if (next.ended()) {
            endedAt = now;
            pending = null;
        }
        return true;
    }

    synchronized void say(List<String> lines) {
        if (spoken.size() < MOST_SPOKEN) {
            spoken.addAll(lines);
        }
    }

    synchronized void await(Gather gather, @Nullable String document) {
        pending = new Pending(gather, document);
        keys = "";
    }

    /** All keys pressed for what it waits for; empty if it waits for none. */
    synchronized Optional<String> press(String more) {
        if (pending == null) {
            return Optional.empty();
        }
        keys += more;
        return Optional.of(keys);
    }

    synchronized String keys() {
        return keys;
    }

    synchronized Optional<Gather> awaited() {
        return Optional.ofNullable(pending).map(Pending::gather);
    }

    /** What the call waits for, once: of two that answer it, one gets nothing. */
    synchronized Optional<Pending> take() {
        Pending taken = pending;
        pending = null;
        return Optional.ofNullable(taken);
    }

    synchronized boolean awaits(Gather gather) {
        return pending != null && pending.gather() == gather;
    }

    public synchronized boolean awaitsDigits() {
        return pending != null;
    }

    synchronized int nextSequence() {
        return sequence++;
    }

    public synchronized List<String> spoken() {
        return List.copyOf(spoken);
    }

    public synchronized CallStatus status() {
        return status;
    }

    /** Seconds, rounded up; 0 if it was never answered. */
    public synchronized long duration() {
        return answeredAt == 0 || endedAt == 0 ? 0 : Math.max(1, (endedAt - answeredAt + 999) / 1_000);
    }

    synchronized long answeredAt() {
        return answeredAt;
    }

    synchronized long endedAt() {
        return endedAt;
    }

    public String sid() {
        return sid;
    }

    public CallOrder order() {
        return order;
    }

    public long createdAt() {
        return createdAt;
    }

    /** @param document the address that the TwiML came from, if any */
    record Pending(Gather gather, @Nullable String document) {}
}
