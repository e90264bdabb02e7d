package org.carillon.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a notification, or word of one that changed nothing: then {@code status} equals {@code fromStatus}. Written once,
 * never changed.
 */
@Entity
@Table(name = "status_event")
@EntityListeners(StatusWatch.class)
public class StatusEvent {
    static final int DETAIL_LENGTH = 500;

    @Id
    private UUID id;

    @Column(name = "notification_id")
    private UUID notificationId;

    @Column(name = "at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private @Nullable Status fromStatus;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Source source;

    @Column(name = "provider_status")
    private @Nullable String providerStatus;

    @Column(name = "error_code")
    private @Nullable String errorCode;

    private @Nullable String detail;

    protected StatusEvent() {}

    public StatusEvent(
            UUID notificationId,
            @Nullable Status fromStatus,
            Status status,
            Source source,
            Instant now,
            @Nullable String providerStatus,
            @Nullable String errorCode,
            @Nullable String detail) {
        this.id = UuidCreator.getTimeOrderedEpochFast();
        this.notificationId = notificationId;
        this.fromStatus = fromStatus;
        this.status = status;
        this.source = source;
        this.at = now;
        this.providerStatus = providerStatus;
        this.errorCode = errorCode;
        this.detail = cut(detail, DETAIL_LENGTH);
    }

    static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    public UUID getId() {
        return id;
    }

    public UUID getNotificationId() {
        return notificationId;
    }

    public Instant getAt() {
        return at;
    }

    public @Nullable Status getFromStatus() {
        return fromStatus;
    }

    public Status getStatus() {
        return status;
    }

    public Source getSource() {
        return source;
    }

    public @Nullable String getProviderStatus() {
        return providerStatus;
    }

    public @Nullable String getErrorCode() {
        return errorCode;
    }

    public @Nullable String getDetail() {
        return detail;
    }
}
