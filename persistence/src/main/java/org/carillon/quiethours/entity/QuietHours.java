package org.carillon.quiethours.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** From one time of day to another, over midnight if the second is the earlier one; two equal times mean never. */
@Entity
@Table(name = "quiet_hours")
public class QuietHours {
    /** In place of a clinic's code: holds for every clinic that has none of its own, and where there is no clinic. */
    public static final String EVERY_CLINIC = "*";

    @Id
    private String clinic;

    @Column(name = "starts_at")
    private String startsAt;

    @Column(name = "ends_at")
    private String endsAt;

    @Column(name = "reminders_only")
    private boolean remindersOnly;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected QuietHours() {}

    public QuietHours(String clinic, LocalTime from, LocalTime to, boolean remindersOnly, String by, Instant now) {
        this.clinic = clinic;
        change(from, to, remindersOnly, by, now);
    }

    public final void change(LocalTime from, LocalTime to, boolean onlyReminders, String by, Instant now) {
        startsAt = from.toString();
        endsAt = to.toString();
        remindersOnly = onlyReminders;
        updatedBy = by;
        updatedAt = now;
    }

    /** When the quiet hours end that it is in the zone at this moment; empty if there are none now. */
    public Optional<Instant> end(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        LocalTime time = there.toLocalTime();
        if (!isQuiet(time)) {
            return Optional.empty();
        }
        LocalTime to = getTo();
        ZonedDateTime end = there.toLocalDate()
                .plusDays(time.isBefore(to) ? 0 : 1)
                .atTime(to)
                .atZone(zone);
        boolean passed = !end.toInstant().isAfter(now);
        return Optional.of((passed ? end.withLaterOffsetAtOverlap() : end).toInstant());
    }

    private boolean isQuiet(LocalTime time) {
        LocalTime from = getFrom();
        LocalTime to = getTo();
        return from.isAfter(to) ? !time.isBefore(from) || time.isBefore(to) : !time.isBefore(from) && time.isBefore(to);
    }

    public String getClinic() {
        return clinic;
    }

    public LocalTime getFrom() {
        return LocalTime.parse(startsAt);
    }

    public LocalTime getTo() {
        return LocalTime.parse(endsAt);
    }

    /** Other messages answer what a patient has just done, and may come at any time. */
    public boolean isRemindersOnly() {
        return remindersOnly;
    }

    public String getUpdatedBy() {
        return updatedBy;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }
}
