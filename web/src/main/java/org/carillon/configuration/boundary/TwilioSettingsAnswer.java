package org.carillon.configuration.boundary;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carillon.configuration.control.TwilioState;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What counts now.
 *
 * @param configured whether messages can be sent with it
 * @param missing what is missing, for people; null if nothing is
 * @param authToken {@code ********} if there is one: it is never told
 * @param sources by field, where its value comes from: {@code saved}, {@code environment}, {@code none}, or {@code unreadable} for
 *     one that was saved under another master key
 * @param previousTokenEndsAt until when signatures with the token before are accepted; null if none was replaced lately
 * @param changedAt when something of it was saved last; null if nothing is saved
 */
@Schema(name = "TwilioSettings")
public record TwilioSettingsAnswer(
        boolean success,
        boolean configured,
        @Nullable String missing,
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String phoneNumber,
        @Nullable String whatsappNumber,
        Map<String, String> sources,
        @Nullable Instant previousTokenEndsAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {
    static final String MASK = "********";

    static TwilioSettingsAnswer of(TwilioState state, Optional<String> missing) {
        Map<String, String> sources = new TreeMap<>();
        sources.put("account_sid", source(Setting.TWILIO_ACCOUNT_SID));
        sources.put("auth_token", source(Setting.TWILIO_AUTH_TOKEN));
        sources.put("phone_number", source(TwilioState.sender()));
        sources.put("whatsapp_number", source(Setting.TWILIO_WHATSAPP_NUMBER));
        return new TwilioSettingsAnswer(
                true,
                missing.isEmpty(),
                missing.orElse(null),
                Setting.TWILIO_ACCOUNT_SID.text().orElse(null),
                Setting.TWILIO_AUTH_TOKEN.text().map(token -> MASK).orElse(null),
                TwilioState.sender().text().orElse(null),
                Setting.TWILIO_WHATSAPP_NUMBER.text().orElse(null),
                sources,
                state.previousTokenEndsAt(),
                state.changedAt(),
                state.changedBy());
    }

    private static String source(Setting setting) {
        if (setting.isSaved()) {
            return setting.text().isPresent() ? "saved" : "unreadable";
        }
        return setting.text().isPresent() ? "environment" : "none";
    }
}
