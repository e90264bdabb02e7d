package org.carillon.reminder.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When patients are reminded. An inactive rule plans nothing; what was planned by it is withdrawn. */
@Entity
@Table(name = "reminder_rule")
public class ReminderRule {

    @Id
    private UUID id;

    private String name;
    private @Nullable String department;

    @Column(name = "minutes_before")
    private @Nullable Integer minutesBefore;

    @Column(name = "days_before")
    private @Nullable Integer daysBefore;

    @Column(name = "at_time")
    private @Nullable String atTime;

    private boolean active;

    @Version
    private int version;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected ReminderRule() {}

    public ReminderRule(NewRule wanted, String by, Instant now) {
        id = UuidCreator.getTimeOrderedEpoch(now);
        createdAt = now;
        change(wanted, by, now);
    }

    public final void change(NewRule wanted, String by, Instant now) {
        name = wanted.name();
        department = wanted.department();
        active = wanted.active();
        minutesBefore = null;
        daysBefore = null;
        atTime = null;
        if (wanted.timing() instanceof Timing.Before before) {
            minutesBefore = (int) before.span().toMinutes();
        } else if (wanted.timing() instanceof Timing.DaysBefore days) {
            daysBefore = days.days();
            atTime = days.at().toString();
        }
        updatedBy = by;
        updatedAt = now;
    }

    public boolean isFor(@Nullable String appointmentsDepartment) {
        return department == null || department.equalsIgnoreCase(appointmentsDepartment);
    }

    public Timing getTiming() {
        return minutesBefore != null
                ? new Timing.Before(Duration.ofMinutes(minutesBefore))
                : new Timing.DaysBefore(daysBefore == null ? 0 : daysBefore, LocalTime.parse(String.valueOf(atTime)));
    }

    public UUID getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
