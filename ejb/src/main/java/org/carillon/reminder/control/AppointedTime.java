package org.carillon.reminder.control;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderRule;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What planning has to know of an appointment.
 *
 * @param version that brought this time
 * @param timeZone as written; what is no zone counts as the configured one
 */
public record AppointedTime(
        UUID appointment,
        int version,
        Instant start,
        @Nullable String timeZone) {

    Reminder reminder(ReminderRule rule, Instant now) {
        return new Reminder(appointment, version, rule.getId(), rule.getTiming().dueFor(start, zone()), start, now);
    }

    private ZoneId zone() {
        try {
            return timeZone == null ? Setting.DEFAULT_ZONE.zone() : ZoneId.of(timeZone);
        } catch (DateTimeException e) {
            return Setting.DEFAULT_ZONE.zone();
        }
    }
}
