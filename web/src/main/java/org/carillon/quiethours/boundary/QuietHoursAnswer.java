package org.carillon.quiethours.boundary;

import java.time.Instant;
import org.carillon.quiethours.entity.QuietHours;

/**
 * Quiet hours.
 *
 * @param clinic code, or {@code *} for every clinic without quiet hours of its own
 * @param from as {@code 21:00}, on the clock where the recipient is
 * @param to as {@code 08:00}; the same as {@code from} means never
 * @param remindersOnly whether other messages pass at any time
 */
public record QuietHoursAnswer(
        String clinic, String from, String to, boolean remindersOnly, String updatedBy, Instant updatedAt) {

    static QuietHoursAnswer of(QuietHours hours) {
        return new QuietHoursAnswer(
                hours.getClinic(),
                hours.getFrom().toString(),
                hours.getTo().toString(),
                hours.isRemindersOnly(),
                hours.getUpdatedBy(),
                hours.getUpdatedAt());
    }
}
