package org.carillon.configuration.control;

import org.jspecify.annotations.Nullable;

/**
 * What is to be saved of a Twilio account: null leaves a value as it is, an empty text removes what was saved.
 *
 * @param phoneNumber a number in E.164, a short code, a name, or a messaging service
 * @param whatsappNumber a number in E.164 without a prefix, or a messaging service
 */
public record TwilioAccount(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String phoneNumber,
        @Nullable String whatsappNumber) {

    @Override
    public String toString() {
        return "TwilioAccount[" + accountSid + "]";
    }
}
