package org.carillon.provider.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As E1 words it.
 *
 * @param accountSid its first eight characters and three dots; null if not configured
 */
@Schema(name = "TwilioStatus")
public record TwilioStatusAnswer(
        boolean configured,
        @Nullable String phoneNumber,
        @Nullable String accountSid) {
    private static final int SHOWN = 8;

    static TwilioStatusAnswer of(String sender, String accountSid) {
        return new TwilioStatusAnswer(
                true, sender, accountSid.substring(0, Math.min(SHOWN, accountSid.length())) + "...");
    }

    static TwilioStatusAnswer notConfigured() {
        return new TwilioStatusAnswer(false, null, null);
    }
}
