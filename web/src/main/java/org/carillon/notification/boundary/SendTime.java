package org.carillon.notification.boundary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A time at which a message is to go out, as a request writes it: ISO 8601 with its offset, in the future, at most a year ahead. */
public final class SendTime {
    /** JSON name. */
    public static final String FIELD = "send_at";

    private static final Period FARTHEST = Period.ofYears(1);

    private SendTime() {}

    /** Null if none was given; a problem names the field. */
    public static @Nullable Instant parse(@Nullable String written, Instant now) {
        return written == null ? null : future(written, now);
    }

    static Instant required(@Nullable String written, Instant now) {
        if (written == null) {
            throw refused("is required");
        }
        return future(written, now);
    }

    private static Instant future(String written, Instant now) {
        Instant time;
        try {
            time = OffsetDateTime.parse(written.strip()).toInstant();
        } catch (DateTimeException e) {
            throw refused("must be a date and time with its offset, such as 2026-12-01T10:30:00+02:00");
        }
        if (!time.isAfter(now)) {
            throw refused("must be in the future");
        }
        if (time.isAfter(now.atOffset(ZoneOffset.UTC).plus(FARTHEST).toInstant())) {
            throw refused("must be within a year");
        }
        return time;
    }

    private static Problem refused(String why) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, FIELD, why);
    }
}
