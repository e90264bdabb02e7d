package org.carillon.voice.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a call went, from what its provider reports and from what it says when asked. Reports come in any order and more than once: each
 * fills in what it knows, and the last word is that of the highest sequence number.
 */
@Entity
@Table(name = "call_record")
public class CallRecord {
    @Id
    @Column(name = "notification_id")
    private UUID notificationId;

    private @Nullable String word;
    private int sequence;
    private @Nullable String reached;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    private @Nullable Integer seconds;

    protected CallRecord() {}

    public CallRecord(UUID notification) {
        this.notificationId = notification;
        this.sequence = -1;
    }

    /** The provider's word for its state; older than what is known, it changes nothing. */
    public void says(String newWord, int number) {
        if (number > sequence) {
            word = newWord;
            sequence = number;
        }
    }

    /** @param number whose phone it was */
    public void reached(String number) {
        reached = number;
    }

    public void started(Instant at) {
        startedAt = at;
    }

    /** @param lasted seconds that were talked; 0 if nobody answered */
    public void ended(Instant at, @Nullable Integer lasted) {
        endedAt = at;
        seconds = lasted == null ? seconds : lasted;
    }

    /** Nothing more is to be learnt. */
    public boolean isComplete() {
        return endedAt != null && seconds != null;
    }

    public UUID getNotificationId() {
        return notificationId;
    }

    public @Nullable String getWord() {
        return word;
    }

    public @Nullable String getReached() {
        return reached;
    }

    /** When it was answered or, as the provider says when asked, dialled. */
    public @Nullable Instant getStartedAt() {
        return startedAt;
    }

    public @Nullable Instant getEndedAt() {
        return endedAt;
    }

    public @Nullable Integer getSeconds() {
        return seconds;
    }
}
