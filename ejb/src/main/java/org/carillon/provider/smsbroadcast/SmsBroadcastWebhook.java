package org.carillon.provider.smsbroadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhook;
import org.carillon.provider.control.WebhookCall;
import org.carillon.provider.control.WebhookReading;
import org.carillon.provider.wire.ContentType;
import org.carillon.provider.wire.StoredText;
import org.carillon.settings.control.Setting;

/**
 * SMS Broadcast's calls, by GET or POST, as a query, a form or JSON. Reports and messages are told apart by what they carry, and by where
 * they came in only if that does not tell.
 */
@ApplicationScoped
public class SmsBroadcastWebhook implements ProviderWebhook {
    private static final int WORD_LENGTH = 24;
    private static final int SID_LENGTH = 64;
    private static final int ADDRESS_LENGTH = 40;
    private static final int PAYLOAD_LENGTH = 65_536;
    private static final String NO_WORD = "(none)";

    @Inject
    Clock clock;

    private final WebhookGuard guard;

    public SmsBroadcastWebhook() {
        this(WebhookGuard.configured());
    }

    SmsBroadcastWebhook(WebhookGuard guard) {
        this.guard = guard;
    }

    @Override
    public ProviderName name() {
        return ProviderName.SMSBROADCAST;
    }

    @Override
    public WebhookReading read(WebhookCall call) {
        if (!guard.isOpen()) {
            return new WebhookReading.NotConfigured(Setting.SMSBROADCAST_WEBHOOK_SECRET.environmentName());
        }
        Optional<String> refusal = guard.refuses(call);
        if (refusal.isPresent()) {
            return new WebhookReading.Forged(refusal.get());
        }
        return reread(call, clock.instant());
    }

    @Override
    public WebhookReading reread(WebhookCall call, Instant arrived) {
        ContentType type = ContentType.of(call.contentType());
        boolean json = type.json() || (call.body().length > 0 && call.body()[0] == '{');
        CallFields fields = CallFields.of(call.query(), call.body(), json, type.charset());
        String payload = payload(call, new String(call.body(), type.charset()));
        return isInbound(call, fields) ? inbound(fields, payload, arrived) : report(fields, payload);
    }

    private static boolean isInbound(WebhookCall call, CallFields fields) {
        if (fields.has("message") != fields.has("status")) {
            return fields.has("message");
        }
        return call.path().contains("/inbound");
    }

    private static WebhookReading report(CallFields fields, String payload) {
        String word = StoredText.cut(fields.value("status").strip(), WORD_LENGTH);
        Optional<ReportWord> known = ReportWord.of(word);
        SmsBroadcastError error = known.map(ReportWord::error).orElse(null);
        String sid = fields.id("smsref");
        return new WebhookReading.Receipt(
                MessageRef.read(fields.id("ref")).orElse(null),
                sid == null || sid.length() > SID_LENGTH ? null : sid,
                word.isEmpty() ? NO_WORD : word,
                known.map(ReportWord::progress).orElse(null),
                error == null ? null : error.code(),
                error == null ? null : error.words(),
                payload);
    }

    private static WebhookReading inbound(CallFields fields, String payload, Instant arrived) {
        String from = StoredText.cut(WrittenNumber.read(fields.value("from")), ADDRESS_LENGTH);
        String to = StoredText.cut(WrittenNumber.read(fields.value("to")), ADDRESS_LENGTH);
        return new WebhookReading.Inbound(
                InboundId.of(fields, from, to, arrived),
                Kind.SMS,
                from,
                to,
                fields.value("message"),
                List.of(),
                false,
                null,
                payload);
    }

    /** The query and the body as they came, but for the secret. */
    private static String payload(WebhookCall call, String body) {
        String query = WebhookGuard.withoutSecret(call.query());
        String all = query.isEmpty() || body.isEmpty() ? query + body : query + "\n" + body;
        return StoredText.cut(StoredText.storable(all), PAYLOAD_LENGTH);
    }
}
