package org.carillon.reminder.entity;

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

/**
 * A line of the ledger: that an appointment, at the version that brought its time, is to be reminded of by a rule. Planned when the
 * appointment gets its time (or the rule is made), sent when it is due, void in the transaction that moves or cancels the appointment.
 */
@Entity
@Table(name = "reminder")
public class Reminder {
    private static final int REASON_LENGTH = 300;

    @Id
    private UUID id;

    @Column(name = "appointment_id")
    private UUID appointment;

    @Column(name = "appointment_version")
    private int appointmentVersion;

    @Column(name = "rule_id")
    private UUID rule;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ReminderStatus status;

    @Column(name = "notification_id")
    private @Nullable UUID notification;

    private @Nullable String reason;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Reminder() {}

    /**
     * @param version that brought the time of the appointment
     * @param due if it is not ahead, the reminder is SKIPPED from its birth: the patient has just been told
     */
    public Reminder(UUID appointment, int version, UUID rule, Instant due, Instant start, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpochFast();
        this.appointment = appointment;
        this.appointmentVersion = version;
        this.rule = rule;
        this.dueAt = due;
        this.status = ReminderStatus.PLANNED;
        this.updatedAt = now;
        if (!due.isBefore(start)) {
            end(ReminderStatus.SKIPPED, "would be due when the appointment has begun", now);
        } else if (!due.isAfter(now)) {
            end(ReminderStatus.SKIPPED, "would have been due before it was planned", now);
        }
    }

    /** @param message the row in the outbox */
    public void sent(UUID message, Instant now) {
        end(ReminderStatus.SENT, null, now);
        notification = message;
    }

    /** @param message the row that tells of the failure too; null if there is none */
    public void failed(@Nullable UUID message, String why, Instant now) {
        end(ReminderStatus.FAILED, why, now);
        notification = message;
    }

    public void voided(String why, Instant now) {
        end(ReminderStatus.VOID, why, now);
    }

    public void missed(Instant now) {
        end(ReminderStatus.MISSED, "the appointment had begun", now);
    }

    private void end(ReminderStatus end, @Nullable String why, Instant now) {
        if (status != ReminderStatus.PLANNED) {
            throw new IllegalStateException("A reminder that is " + status + " cannot become " + end);
        }
        status = end;
        reason = why == null || why.length() <= REASON_LENGTH ? why : why.substring(0, REASON_LENGTH);
        updatedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public UUID getAppointment() {
        return appointment;
    }

    public int getAppointmentVersion() {
        return appointmentVersion;
    }

    public UUID getRule() {
        return rule;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public ReminderStatus getStatus() {
        return status;
    }

    public @Nullable UUID getNotification() {
        return notification;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
