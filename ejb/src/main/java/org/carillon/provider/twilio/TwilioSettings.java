package org.carillon.provider.twilio;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * What is configured for Twilio at one moment; two equal ones share a client.
 *
 * @param sender a number in E.164, an alphanumeric sender, or a messaging service ({@code MG…})
 * @param whatsappSender the same for WhatsApp, without the channel's prefix
 * @param baseUrl where the API is; its path, if any, goes before the API's own
 * @param statusCallback where receipts go
 * @param concurrency most requests in flight
 * @param senderRate most messages a second from one sender; zero means no limit
 */
record TwilioSettings(
        @Nullable String accountSid,
        @Nullable String authToken,
        @Nullable String sender,
        @Nullable String whatsappSender,
        URI baseUrl,
        URI statusCallback,
        int concurrency,
        Duration connectTimeout,
        Duration responseTimeout,
        int senderRate) {
    private static final Duration MARGIN = Duration.ofSeconds(2);
    private static final String WEBHOOK_PATH = "/api/whatsapp/twilio-webhook";

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
                Setting.TWILIO_BASE_URL.url(),
                Setting.TWILIO_WEBHOOK_URL
                        .text()
                        .map(URI::create)
                        .orElseGet(() -> URI.create(withoutSlash(Setting.PUBLIC_URL.required()) + WEBHOOK_PATH)),
                Setting.PROVIDER_CONCURRENCY.wholeNumber(),
                Setting.PROVIDER_CONNECT_TIMEOUT.duration(),
                Setting.PROVIDER_RESPONSE_TIMEOUT.duration(),
                Setting.SENDER_RATE.wholeNumber());
    }

    /** The same, to this server's own answer. */
    TwilioSettings rehearsing() {
        URI own = URI.create("http://127.0.0.1:" + Setting.HTTP_PORT.wholeNumber() + "/rehearsal");
        return new TwilioSettings(
                accountSid,
                authToken,
                sender,
                whatsappSender,
                own,
                statusCallback,
                concurrency,
                connectTimeout,
                responseTimeout,
                senderRate);
    }

    /** No call is under way for longer. */
    Duration longestCall() {
        return connectTimeout.plus(responseTimeout).plus(MARGIN);
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
                        : Optional.of("Twilio has no sender for this channel: "
                                + Setting.TWILIO_WHATSAPP_NUMBER.environmentName() + " missing"));
    }

    /** The sender of messages that name none. */
    Optional<String> sender(Kind kind) {
        return Optional.ofNullable(kind == Kind.WHATSAPP ? whatsappSender : sender);
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public String toString() {
        return "Twilio account " + accountSid + " at " + baseUrl;
    }
}
