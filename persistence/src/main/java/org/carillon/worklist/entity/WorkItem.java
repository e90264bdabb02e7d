package org.carillon.worklist.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something for a person to look at: open until somebody resolves it, once. The id is a UUIDv7 of {@code createdAt}. */
@Entity
@Table(name = "work_item")
public class WorkItem {
    private static final int PHONE_LENGTH = 64;
    private static final int DETAIL_LENGTH = 1000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private WorkItemKind kind;

    @Column(name = "appointment_id")
    private @Nullable UUID appointmentId;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "inbound_id")
    private @Nullable UUID inboundId;

    private String phone;
    private String detail;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "resolved_by")
    private @Nullable String resolvedBy;

    private @Nullable String resolution;

    @Column(name = "is_open")
    private boolean open;

    protected WorkItem() {}

    public WorkItem(
            WorkItemKind kind,
            @Nullable UUID appointmentId,
            @Nullable UUID notificationId,
            @Nullable UUID inboundId,
            String phone,
            String detail,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.kind = kind;
        this.appointmentId = appointmentId;
        this.notificationId = notificationId;
        this.inboundId = inboundId;
        this.phone = cut(phone, PHONE_LENGTH);
        this.detail = cut(detail, DETAIL_LENGTH);
        this.createdAt = now;
        this.open = true;
    }

    /** @param how what was done; null if that is not told */
    public void resolve(String by, @Nullable String how, Instant now) {
        if (!open) {
            throw new IllegalStateException("It was resolved before");
        }
        open = false;
        resolvedAt = now;
        resolvedBy = by;
        resolution = how;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    public UUID getId() {
        return id;
    }

    public WorkItemKind getKind() {
        return kind;
    }

    public @Nullable UUID getAppointmentId() {
        return appointmentId;
    }

    public @Nullable UUID getNotificationId() {
        return notificationId;
    }

    public @Nullable UUID getInboundId() {
        return inboundId;
    }

    public String getPhone() {
        return phone;
    }

    public String getDetail() {
        return detail;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getResolvedAt() {
        return resolvedAt;
    }

    public @Nullable String getResolvedBy() {
        return resolvedBy;
    }

    public @Nullable String getResolution() {
        return resolution;
    }

    public boolean isOpen() {
        return open;
    }
}
