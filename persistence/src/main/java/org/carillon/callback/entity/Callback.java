package org.carillon.callback.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a notification for the client that sent it: stored with the step, PENDING until the client has taken it (DELIVERED) or a day
 * has passed in vain (FAILED). It can arrive twice, since an answer can be lost: its id tells. The id is a UUIDv7 of {@code createdAt}.
 */
@Entity
@Table(name = "callback")
public class Callback {
    private static final int ERROR_LENGTH = 300;
    private static final Duration TRIED_FOR = Duration.ofDays(1);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    private CallbackStatus status;

    private int attempts;

    @Column(name = "next_attempt_at")
    private @Nullable Instant nextAttemptAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "last_attempt_at")
    private @Nullable Instant lastAttemptAt;

    @Column(name = "answer_status")
    private @Nullable Integer answerStatus;

    private @Nullable String error;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Callback() {}

    public Callback(String clientId, UUID notificationId, UUID eventId, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.clientId = clientId;
        this.notificationId = notificationId;
        this.eventId = eventId;
        this.status = CallbackStatus.PENDING;
        this.nextAttemptAt = now;
        this.giveUpAt = now.plus(TRIED_FOR);
        this.createdAt = now;
    }

    public boolean isDue(Instant now) {
        return nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    /** Somebody is at it; should they die, others may take it from then on. */
    public void leased(Instant until) {
        nextAttemptAt = until;
    }

    public void taken(int answer, Instant now) {
        attempted(answer, null, now);
        status = CallbackStatus.DELIVERED;
        nextAttemptAt = null;
    }

    /**
     * To be tried again: after 5 s, then each time four times as long, at most an hour; for a day.
     *
     * @param answer the HTTP status; null if there was no answer
     */
    public void notTaken(@Nullable Integer answer, String why, Instant now) {
        attempted(answer, why, now);
        Instant next = now.plus(pause());
        boolean late = next.isAfter(giveUpAt);
        status = late ? CallbackStatus.FAILED : CallbackStatus.PENDING;
        nextAttemptAt = late ? null : next;
    }

    /** What it tells of is not there any more. */
    public void giveUp(String why, Instant now) {
        attempted(null, why, now);
        status = CallbackStatus.FAILED;
        nextAttemptAt = null;
    }

    /** Once more from the start, and for a day, whatever became of it. */
    public void replay(Instant now) {
        status = CallbackStatus.PENDING;
        attempts = 0;
        nextAttemptAt = now;
        giveUpAt = now.plus(TRIED_FOR);
    }

    private void attempted(@Nullable Integer answer, @Nullable String why, Instant now) {
        attempts++;
        lastAttemptAt = now;
        answerStatus = answer;
        error = why == null || why.length() <= ERROR_LENGTH ? why : why.substring(0, ERROR_LENGTH);
    }

    private Duration pause() {
        int doublings = Math.min(2 * (attempts - 1), 20);
        Duration pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    public UUID getId() {
        return id;
    }

    public String getClientId() {
        return clientId;
    }

    public UUID getNotificationId() {
        return notificationId;
    }

    public UUID getEventId() {
        return eventId;
    }

    public CallbackStatus getStatus() {
        return status;
    }

    public int getAttempts() {
        return attempts;
    }

    public @Nullable Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public @Nullable Instant getLastAttemptAt() {
        return lastAttemptAt;
    }

    public @Nullable Integer getAnswerStatus() {
        return answerStatus;
    }

    public @Nullable String getError() {
        return error;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
