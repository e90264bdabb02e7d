package org.carillon.reminder.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.reminder.entity.ReminderRule;
import org.carillon.reminder.entity.Timing;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule, as {@link RuleRequest} writes it. */
@Schema(name = "ReminderRule")
public record RuleAnswer(
        UUID id,
        String name,
        @Nullable String department,
        @Nullable String before,
        @Nullable Integer daysBefore,
        @Nullable String at,
        boolean active,
        int version,
        String updatedBy,
        Instant updatedAt) {

    static RuleAnswer of(ReminderRule rule) {
        Timing timing = rule.getTiming();
        Timing.DaysBefore days = timing instanceof Timing.DaysBefore given ? given : null;
        return new RuleAnswer(
                rule.getId(),
                rule.getName(),
                rule.getDepartment(),
                timing instanceof Timing.Before given ? given.span().toString() : null,
                days == null ? null : days.days(),
                days == null ? null : days.at().toString(),
                rule.isActive(),
                rule.getVersion(),
                rule.getUpdatedBy(),
                rule.getUpdatedAt());
    }
}
