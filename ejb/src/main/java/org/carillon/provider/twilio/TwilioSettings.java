package org.carillon.provider.twilio;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ReportAddress;
import org.carillon.provider.wire.WireTimes;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is configured for Twilio at one moment; two equal ones share a client.
 *
 * @param sender a number in E.164, an alphanumeric sender, or a messaging service ({@code MG…})
 * @param whatsappSender the same for WhatsApp, without the channel's prefix
 * @param callSender a number in E.164: nothing else can call
 * @param baseUrl where the API is; its path, if any, goes before the API's own
 * @param statusCallback where receipts go
 * @param callRate most calls a second; zero means no limit
 */
record TwilioSettings(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String sender,
        @Nullable String whatsappSender,
        @Nullable String callSender,
        URI baseUrl,
        URI statusCallback,
        WireTimes times,
        int callRate) {

    static TwilioSettings read() {
        return new TwilioSettings(
                Setting.TWILIO_ACCOUNT_SID.text().orElse(null),
                Setting.TWILIO_AUTH_TOKEN.text().orElse(null),
                Setting.TWILIO_PHONE_NUMBER
                        .text()
                        .or(Setting.TWILIO_FROM_PHONE::text)
                        .orElse(null),
                Setting.TWILIO_WHATSAPP_NUMBER
                        .text()
                        .map(ChannelAddress::withoutPrefix)
                        .orElse(null),
                firstPhoneNumber(),
                Setting.TWILIO_BASE_URL.url(),
                ReportAddress.ofTwilio(),
                WireTimes.configured(),
                Setting.CALL_RATE.wholeNumber());
    }

    /** The same, to this server's own answer. */
    TwilioSettings rehearsing() {
        URI own = URI.create("http://127.0.0.1:" + Setting.HTTP_PORT.wholeNumber() + "/rehearsal");
        return new TwilioSettings(
                accountSid, authToken, sender, whatsappSender, callSender, own, statusCallback, times, callRate);
    }

    /** The first of the senders that is a phone number. */
    private static @Nullable String firstPhoneNumber() {
        return Stream.of(Setting.TWILIO_PHONE_NUMBER, Setting.TWILIO_FROM_PHONE)
                .flatMap(setting -> setting.text().stream())
                .filter(sender -> sender.startsWith("+"))
                .findFirst()
                .orElse(null);
    }

    /** What keeps Twilio from being used; empty if nothing does. */
    Optional<String> missing() {
        List<String> names = new ArrayList<>();
        if (accountSid == null) {
            names.add(Setting.TWILIO_ACCOUNT_SID.environmentName());
        }
        if (authToken == null) {
            names.add(Setting.TWILIO_AUTH_TOKEN.environmentName());
        }
        if (sender == null) {
            names.add(Setting.TWILIO_PHONE_NUMBER.environmentName());
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Twilio is not configured: " + String.join(", ", names) + " missing");
    }

    /** What is missing for messages of this kind that name no sender. */
    Optional<String> missing(Kind kind) {
        return missing()
                .or(() -> sender(kind).isPresent()
                        ? Optional.empty()
                        : Optional.of("Twilio has no sender for this channel: " + missingSender(kind)));
    }

    private static String missingSender(Kind kind) {
        return kind == Kind.CALL
                ? Setting.TWILIO_FROM_PHONE.environmentName() + " must be a phone number with its country code"
                : Setting.TWILIO_WHATSAPP_NUMBER.environmentName() + " missing";
    }

    /** The sender of messages that name none. */
    Optional<String> sender(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case WHATSAPP -> whatsappSender;
                    case CALL -> callSender;
                    default -> sender;
                });
    }

    @Override
    public String toString() {
        return "Twilio account " + accountSid + " at " + baseUrl;
    }
}
