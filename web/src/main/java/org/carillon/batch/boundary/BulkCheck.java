package org.carillon.batch.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carillon.batch.control.BatchCommand;
import org.carillon.batch.control.BatchRecipient;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.boundary.Sender;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Tells all that is wrong with what the rows of a bulk have in common at once; the rows themselves are judged where they are stored. */
@ApplicationScoped
public class BulkCheck {
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());
    private static final Duration LATEST = Duration.ofDays(366);

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    BatchCommand command(Kind kind, BulkText text, Iterator<BatchRecipient> rows) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (text.message() == null && !text.speaksWithoutText()) {
            faults.put("message", "is required");
        }
        String region = text.region();
        if (region != null && !REGIONS.contains(region.toUpperCase(Locale.ROOT))) {
            faults.put("region", "must be a country's two letters");
        }
        Instant sendAt = sendAt(text.sendAt(), faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return BatchCommand.of(kind, Objects.requireNonNullElse(text.message(), ""), rows, caller.name())
                .withSender(sender(text))
                .at(sendAt, text.isUrgent());
    }

    static @Nullable String region(BulkText text) {
        String region = text.region();
        return region == null ? null : region.toUpperCase(Locale.ROOT);
    }

    private @Nullable Instant sendAt(@Nullable String written, Map<String, String> faults) {
        if (written == null) {
            return null;
        }
        try {
            Instant time = OffsetDateTime.parse(written).toInstant();
            Instant now = clock.instant();
            if (time.isBefore(now)) {
                faults.put("send_at", "is in the past");
            } else if (time.isAfter(now.plus(LATEST))) {
                faults.put("send_at", "must be within a year");
            }
            return time;
        } catch (DateTimeParseException e) {
            faults.put("send_at", "must be a date and time with its offset, as 2026-12-01T10:30:00+01:00");
            return null;
        }
    }

    private static @Nullable String sender(BulkText text) {
        String from = text.from();
        String region = region(text);
        try {
            return from == null
                    ? null
                    : Sender.parse(from, region == null ? Setting.DEFAULT_REGION.required() : region);
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, text.fromField(), e.sentence());
        }
    }
}
