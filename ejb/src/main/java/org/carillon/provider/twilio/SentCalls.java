package org.carillon.provider.twilio;

import com.twilio.rest.api.v2010.account.Call;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.carillon.provider.control.CallTimes;
import org.carillon.provider.control.SentMessage;
import org.jspecify.annotations.Nullable;

/** Translates Twilio's call into the port's. */
final class SentCalls {
    private SentCalls() {}

    /** Empty for a state that is not known here. */
    static Optional<SentMessage> of(Call call) {
        String status = String.valueOf(call.getStatus());
        return CallbackWord.progress(status)
                .map(progress -> new SentMessage(
                        call.getSid(),
                        progress,
                        status,
                        Objects.requireNonNullElse(call.getTo(), ""),
                        Objects.requireNonNullElse(call.getFrom(), ""),
                        "",
                        call.getDateCreated().toInstant(),
                        instant(call.getStartTime()),
                        call.getPrice(),
                        call.getPrice() == null || call.getPriceUnit() == null
                                ? null
                                : call.getPriceUnit().getCurrencyCode(),
                        null,
                        times(call)));
    }

    private static CallTimes times(Call call) {
        String seconds = call.getDuration();
        return new CallTimes(
                instant(call.getStartTime()),
                instant(call.getEndTime()),
                seconds == null || !seconds.matches("[0-9]{1,9}") ? null : Integer.valueOf(seconds));
    }

    private static @Nullable Instant instant(@Nullable ZonedDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
