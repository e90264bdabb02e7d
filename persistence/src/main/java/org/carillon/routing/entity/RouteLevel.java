package org.carillon.routing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How much of its share a provider has at present, in steps of a quarter. A step up takes a pause; who falls soon after a rise waits
 * twice as long before the next one, so that a provider that is well only while it has little to do does not flap.
 */
@Entity
@Table(name = "route_level")
public class RouteLevel {
    public static final int FULL = 100;
    private static final int STEP = 25;
    private static final int RELAPSE_IN_PAUSES = 4;
    private static final int LONGEST_PAUSE_IN_STEPS = 32;
    private static final int REASON_LENGTH = 500;

    @EmbeddedId
    private CarriedKey key;

    private int level;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "rises_at")
    private Instant risesAt;

    @Column(name = "pause_ms")
    private long pauseMs;

    /** Whether the last step was one up. */
    private boolean rising;

    private String reason;

    protected RouteLevel() {}

    /** It has all of its share, as nobody ever doubted. */
    public RouteLevel(CarriedKey key) {
        this.key = key;
        this.level = FULL;
        this.changedAt = Instant.EPOCH;
        this.risesAt = Instant.EPOCH;
        this.reason = "";
    }

    /**
     * A step less.
     *
     * @param pause shortest time before a step up, as long as nobody flaps
     */
    public void fall(Duration pause, String why, Instant now) {
        boolean relapsed = rising && now.isBefore(changedAt.plusMillis(RELAPSE_IN_PAUSES * pauseMs));
        if (relapsed) {
            pauseMs = Math.min(pause.toMillis() * LONGEST_PAUSE_IN_STEPS, 2 * pauseMs);
        } else if (rising || pauseMs == 0) {
            pauseMs = pause.toMillis();
        }
        rising = false;
        move(Math.max(0, level - STEP), why, now);
    }

    /** A step more. */
    public void rise(String why, Instant now) {
        rising = true;
        move(Math.min(FULL, level + STEP), why, now);
    }

    private void move(int next, String why, Instant now) {
        level = next;
        reason = why.length() <= REASON_LENGTH ? why : why.substring(0, REASON_LENGTH);
        changedAt = now;
        risesAt = now.plusMillis(pauseMs);
    }

    public boolean mayRise(Instant now) {
        return level < FULL && !now.isBefore(risesAt);
    }

    public CarriedKey key() {
        return key;
    }

    /** In per cent. */
    public int level() {
        return level;
    }

    /** The epoch if it was never changed. */
    public Instant changedAt() {
        return changedAt;
    }

    public Instant risesAt() {
        return risesAt;
    }

    public String reason() {
        return reason;
    }
}
