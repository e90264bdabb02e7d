package org.carillon.simulator.twilio;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The time of a scheduled message: 300 s to 35 days ahead, by a messaging service only. */
final class SendAt {

    private static final long SOONEST = 300_000L;
    private static final long LATEST = 35 * 86_400_000L;

    private SendAt() {}

    /**
     * Milliseconds since 1970, 0 if it is not scheduled.
     *
     * @throws Refused if Twilio would not schedule it
     */
    static long millis(Form form, boolean byService, long now) {
        String sendAt = form.text("SendAt");
        if (sendAt == null && form.text("ScheduleType") == null) {
            return 0;
        }
        if (!byService) {
            throw Refused.bad(35118, "MessagingServiceSid is required to schedule a message");
        }
        if (sendAt == null || !"fixed".equals(form.text("ScheduleType"))) {
            throw Refused.bad(35114, "SendAt and ScheduleType=fixed are required to schedule a message");
        }
        long at = parse(sendAt).map(Instant::toEpochMilli).orElse(0L);
        if (at < now + SOONEST || at > now + LATEST) {
            throw Refused.bad(35115, "SendAt timestamp must be between 300 seconds and 35 days in the future");
        }
        return at;
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }
}
