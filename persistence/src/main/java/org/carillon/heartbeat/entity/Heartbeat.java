package org.carillon.heartbeat.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The last sign of life of a timer, so that none can die silently. */
@Entity
@Table(name = "heartbeat")
public class Heartbeat {
    private static final int MISSED_BEATS = 3;
    private static final int FAILURE_LENGTH = 500;

    @Id
    private String timer;

    private String node;

    @Column(name = "beat_at")
    private Instant beatAt;

    @Column(name = "every_ms")
    private long everyMs;

    @Column(name = "last_failure")
    private @Nullable String lastFailure;

    @Column(name = "failed_at")
    private @Nullable Instant failedAt;

    protected Heartbeat() {}

    public Heartbeat(String timer, Duration every) {
        this.timer = timer;
        this.everyMs = every.toMillis();
    }

    public void beat(String node, Instant now) {
        this.node = node;
        this.beatAt = now;
    }

    public void failed(String node, String reason, Instant now) {
        beat(node, now);
        this.lastFailure = reason.substring(0, Math.min(reason.length(), FAILURE_LENGTH));
        this.failedAt = now;
    }

    /**
     * Whether three beats were missed.
     *
     * @param listeningSince when the node that asks has started: what was not heard before counts for nothing
     */
    public boolean isSilent(Instant listeningSince, Instant now) {
        Instant heard = beatAt.isAfter(listeningSince) ? beatAt : listeningSince;
        return heard.plusMillis(everyMs * MISSED_BEATS).isBefore(now);
    }

    public String getTimer() {
        return timer;
    }

    public String getNode() {
        return node;
    }

    public Instant getBeatAt() {
        return beatAt;
    }

    /** When the next is expected at the latest. */
    public Instant getDueAt() {
        return beatAt.plusMillis(everyMs);
    }

    public @Nullable String getLastFailure() {
        return lastFailure;
    }

    public @Nullable Instant getFailedAt() {
        return failedAt;
    }
}
