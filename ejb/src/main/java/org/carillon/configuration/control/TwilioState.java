package org.carillon.configuration.control;

import java.time.Instant;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a saved account beside its values.
 *
 * @param previousTokenEndsAt until when signatures with the token before are accepted; null if none was replaced lately
 * @param changedAt null if nothing of it is saved
 */
public record TwilioState(
        @Nullable Instant previousTokenEndsAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {

    /** Under which name the sender is configured: of the documents' two names the first wins. */
    public static Setting sender() {
        return Setting.TWILIO_PHONE_NUMBER.text().isPresent()
                        || Setting.TWILIO_FROM_PHONE.text().isEmpty()
                ? Setting.TWILIO_PHONE_NUMBER
                : Setting.TWILIO_FROM_PHONE;
    }
}
