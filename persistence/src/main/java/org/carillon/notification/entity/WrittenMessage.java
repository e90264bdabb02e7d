package org.carillon.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/** What a notification is from its birth: to whom, what, by whom and why. Nothing but the time at which it becomes useless ever changes, when it is moved to another time. */
@MappedSuperclass
public abstract class WrittenMessage {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private NotificationType type;

    private String recipient;

    @Column(name = "recipient_valid")
    private boolean recipientValid;

    private @Nullable String sender;
    private String body;
    private String encoding;
    private int segments;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "useless_after")
    private Instant uselessAfter;

    @Column(name = "retry_of")
    private @Nullable UUID retryOf;

    @Column(name = "appointment_id")
    private @Nullable UUID appointment;

    private @Nullable String clinic;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    private boolean urgent;

    @Column(name = "department_id")
    private @Nullable Long departmentId;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    @Column(name = "batch_row")
    private @Nullable Integer batchRow;

    @Column(name = "has_content")
    private boolean hasContent;

    @Column(name = "patient_id")
    private @Nullable Long patientId;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    @Column(name = "created_at")
    private Instant createdAt;

    protected WrittenMessage() {}

    WrittenMessage(NewNotification draft, Instant now) {
        Occasion occasion = draft.occasion();
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.kind = draft.kind();
        this.type = draft.type();
        this.recipient = draft.recipient();
        this.recipientValid = draft.recipientValid();
        this.sender = draft.sender();
        this.body = draft.body();
        this.encoding = draft.encoding();
        this.segments = draft.segments();
        this.userId = draft.userId();
        this.createdBy = draft.createdBy();
        this.uselessAfter = draft.uselessAfter();
        this.retryOf = draft.retryOf();
        this.appointment = occasion.appointment();
        this.clinic = occasion.clinic();
        this.timeZone = occasion.zone() == null ? null : occasion.zone().getId();
        this.urgent = occasion.urgent();
        this.departmentId = draft.departmentId();
        BatchRow batch = draft.batch();
        if (batch != null) {
            this.batchId = batch.batch();
            this.batchRow = batch.row();
        }
        this.hasContent = draft.hasContent();
        this.createdAt = now;
    }

    public UUID getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public NotificationType getType() {
        return type;
    }

    public String getRecipient() {
        return recipient;
    }

    public boolean isRecipientValid() {
        return recipientValid;
    }

    public @Nullable String getSender() {
        return sender;
    }

    public String getBody() {
        return body;
    }

    public String getEncoding() {
        return encoding;
    }

    public int getSegments() {
        return segments;
    }

    public @Nullable Long getUserId() {
        return userId;
    }

    public String getCreatedBy() {
        return createdBy;
    }

    public Instant getUselessAfter() {
        return uselessAfter;
    }

    final void usefulLonger(Duration longer) {
        uselessAfter = uselessAfter.plus(longer);
    }

    public @Nullable UUID getRetryOf() {
        return retryOf;
    }

    public @Nullable UUID getAppointment() {
        return appointment;
    }

    public @Nullable String getClinic() {
        return clinic;
    }

    /** IANA name. */
    public @Nullable String getTimeZone() {
        return timeZone;
    }

    public boolean isUrgent() {
        return urgent;
    }

    public @Nullable Long getDepartmentId() {
        return departmentId;
    }

    /** The bulk that it belongs to; null if it was sent by itself. */
    public @Nullable UUID getBatchId() {
        return batchId;
    }

    /** Which row of the bulk it is; null if it belongs to none. */
    public @Nullable Integer getBatchRow() {
        return batchRow;
    }

    /** Whether a {@link MessageContent} is stored with it. */
    public boolean hasContent() {
        return hasContent;
    }

    /** To be told before it is stored. */
    public void evenIfUnwanted(String reason) {
        overrideReason = reason;
    }

    /** To be told before it is stored. */
    public void toPatient(long patient) {
        patientId = patient;
    }

    /** The patient in whose conversation it is; null if it was sent to a number and nothing more was known. */
    public @Nullable Long getPatientId() {
        return patientId;
    }

    /** Why it goes also to somebody who does not want it; null if it does not. */
    public @Nullable String getOverrideReason() {
        return overrideReason;
    }

    public Occasion getOccasion() {
        return new Occasion(appointment, clinic, timeZone == null ? null : ZoneId.of(timeZone), urgent);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }
}
