package org.carillon.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a request with this key was taken, and how it was answered. Written in the transaction that stores the notification, so
 * there is never one without the other; the answer follows when it is known.
 */
@Entity
@Table(name = "idempotency_record")
public class IdempotencyRecord {

    @EmbeddedId
    private IdempotencyKey key;

    @Column(name = "request_hash")
    private String requestHash;

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "answer_status")
    private @Nullable Status answerStatus;

    @Column(name = "answer_sid")
    private @Nullable String answerSid;

    @Column(name = "answer_provider_status")
    private @Nullable String answerProviderStatus;

    @Column(name = "answer_error_code")
    private @Nullable String answerErrorCode;

    @Column(name = "answer_error_message")
    private @Nullable String answerErrorMessage;

    protected IdempotencyRecord() {}

    public IdempotencyRecord(IdempotencyKey key, String requestHash, UUID notificationId, Instant now) {
        this.key = key;
        this.requestHash = requestHash;
        this.notificationId = notificationId;
        this.createdAt = now;
    }

    /** The answer that the first caller got, and that every later one gets. */
    public void answered(
            Status status,
            @Nullable String sid,
            @Nullable String providerStatus,
            @Nullable String errorCode,
            @Nullable String errorMessage) {
        if (answerStatus == null) {
            answerStatus = status;
            answerSid = sid;
            answerProviderStatus = providerStatus;
            answerErrorCode = errorCode;
            answerErrorMessage = errorMessage;
        }
    }

    public IdempotencyKey getKey() {
        return key;
    }

    public String getRequestHash() {
        return requestHash;
    }

    public UUID getNotificationId() {
        return notificationId;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Status getAnswerStatus() {
        return answerStatus;
    }

    public @Nullable String getAnswerSid() {
        return answerSid;
    }

    public @Nullable String getAnswerProviderStatus() {
        return answerProviderStatus;
    }

    public @Nullable String getAnswerErrorCode() {
        return answerErrorCode;
    }

    public @Nullable String getAnswerErrorMessage() {
        return answerErrorMessage;
    }
}
