package org.carillon.provider.twilio;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carillon.provider.control.CallReport;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhook;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.carillon.provider.wire.ContentType;
import org.carillon.provider.wire.FormFields;
import org.carillon.provider.wire.JsonFields;
import org.carillon.provider.wire.Parameter;
import org.carillon.provider.wire.StoredText;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Twilio's calls. Status and inbound calls are told apart by what they carry and not by where they came in, since accounts have their
 * webhooks set up in either way.
 */
@ApplicationScoped
public class TwilioWebhook implements ProviderWebhook {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public ProviderName name() {
        return ProviderName.TWILIO;
    }

    @Override
    public WebhookReading read(WebhookCall call) {
        List<String> tokens = tokens();
        if (tokens.isEmpty()) {
            return new WebhookReading.NotConfigured(Setting.TWILIO_AUTH_TOKEN.environmentName());
        }
        ContentType type = ContentType.of(call.contentType());
        List<Parameter> fields = type.json() ? List.of() : FormFields.parse(call.body(), type.charset());
        if (!isGenuine(call, type, fields, tokens)) {
            return new WebhookReading.Forged("The call is not signed, or not by TWILIO for this address");
        }
        return understood(call, type, type.json() ? JsonFields.parse(call.body()) : fields);
    }

    @Override
    public WebhookReading reread(WebhookCall call, Instant arrived) {
        ContentType type = ContentType.of(call.contentType());
        return understood(
                call,
                type,
                type.json() ? JsonFields.parse(call.body()) : FormFields.parse(call.body(), type.charset()));
    }

    private static WebhookReading understood(WebhookCall call, ContentType type, List<Parameter> fields) {
        CallFields read = new CallFields(fields);
        String payload = StoredText.storable(new String(call.body(), type.charset()));
        if (read.isAnswerInACall()) {
            return read.answerInACall(notification(call.query()).orElse(null), gather(call.query()));
        }
        return read.isInbound() ? read.inbound(payload) : receipt(call, read, payload);
    }

    private static WebhookReading receipt(WebhookCall call, CallFields fields, String payload) {
        String code = fields.errorCode();
        return new WebhookReading.Receipt(
                notification(call.query()).orElse(null),
                fields.sid(),
                fields.word(),
                CallbackWord.progress(fields.word()).orElse(null),
                code,
                code == null ? null : TwilioError.describe(code),
                payload);
    }

    private static boolean isGenuine(WebhookCall call, ContentType type, List<Parameter> fields, List<String> tokens) {
        String signature = call.signature();
        if (signature == null || (type.json() && !CallSignature.hasHashOf(call.query(), call.body()))) {
            return false;
        }
        return PublicAddress.of(call).stream()
                .anyMatch(address ->
                        tokens.stream().anyMatch(token -> CallSignature.matches(signature, token, address, fields)));
    }

    /** The token of now and, while it is being rotated, those before. */
    private static List<String> tokens() {
        return Stream.of(Setting.TWILIO_AUTH_TOKEN, Setting.TWILIO_AUTH_TOKEN_PREVIOUS)
                .flatMap(setting -> setting.text().stream())
                .flatMap(BLANKS::splitAsStream)
                .toList();
    }

    @Override
    public Optional<CallReport> callReport(String payload) {
        byte[] body = payload.getBytes(StandardCharsets.UTF_8);
        boolean json = payload.startsWith("{");
        return new CallFields(json ? JsonFields.parse(body) : FormFields.parse(body, StandardCharsets.UTF_8))
                .callReport();
    }

    private static Optional<UUID> notification(@Nullable String query) {
        return parameter(query, StatusCallback.PARAMETER).flatMap(TwilioWebhook::uuid);
    }

    private static int gather(@Nullable String query) {
        return parameter(query, "gather")
                .filter(number -> number.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private static Optional<String> parameter(@Nullable String query, String name) {
        if (query == null) {
            return Optional.empty();
        }
        return FormFields.parse(query.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
