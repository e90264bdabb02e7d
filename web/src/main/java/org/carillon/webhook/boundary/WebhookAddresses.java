package org.carillon.webhook.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ReportAddress;
import org.carillon.settings.control.Setting;

/** What providers have to be told to call. */
@ApplicationScoped
public class WebhookAddresses {
    /** In place of the secret. */
    public static final String MASK = "••••••••";

    private static final String REPORT_FIELDS = "&to=#TO#&ref=#REF#&smsref=#SMSREF#&status=#STATUS#";
    private static final String MESSAGE_FIELDS = "&to=#TO#&from=#FROM#&message=#MESSAGE#&ref=#REF#&msgref=#MSGREF#";

    /** What the provider tells there. */
    public enum Purpose {
        MESSAGES,
        WHATSAPP,
        CALLS,
        REPORTS
    }

    /** @param automatic whether the provider is told with each message, so that nobody has to enter it anywhere */
    public record WebhookAddress(ProviderName provider, Purpose purpose, String url, boolean automatic) {}

    /** The secret of SMS Broadcast's is masked. */
    public List<WebhookAddress> masked() {
        return List.of(
                new WebhookAddress(ProviderName.TWILIO, Purpose.MESSAGES, at("/api/twilio/webhook/sms"), false),
                new WebhookAddress(ProviderName.TWILIO, Purpose.WHATSAPP, at("/api/whatsapp/twilio-webhook"), false),
                new WebhookAddress(ProviderName.TWILIO, Purpose.CALLS, at("/api/twilio/webhook/call"), false),
                new WebhookAddress(
                        ProviderName.TWILIO,
                        Purpose.REPORTS,
                        ReportAddress.ofTwilio().toString(),
                        true),
                smsBroadcast(Purpose.REPORTS, MASK),
                smsBroadcast(Purpose.MESSAGES, MASK));
    }

    /** SMS Broadcast's with the newest secret; empty while there is none. */
    public List<WebhookAddress> withSecret() {
        return Setting.SMSBROADCAST_WEBHOOK_SECRET
                .text()
                .map(secrets -> URLEncoder.encode(secrets.split("\\s+")[0], StandardCharsets.UTF_8))
                .map(secret -> List.of(smsBroadcast(Purpose.REPORTS, secret), smsBroadcast(Purpose.MESSAGES, secret)))
                .orElse(List.of());
    }

    /** Where other applications post their events. */
    public String ofEvents() {
        return at("/api/webhooks/appointments");
    }

    /** Why providers cannot call there; empty if they may. */
    public Optional<String> unreachable() {
        String host = String.valueOf(URI.create(at("/")).getHost());
        return host.equals("localhost") || host.startsWith("127.") ? Optional.of(host) : Optional.empty();
    }

    private static WebhookAddress smsBroadcast(Purpose purpose, String secret) {
        String path = purpose == Purpose.REPORTS ? "/api/sms/webhook/dlr/" : "/api/sms/webhook/inbound/";
        String fields = purpose == Purpose.REPORTS ? REPORT_FIELDS : MESSAGE_FIELDS;
        return new WebhookAddress(ProviderName.SMSBROADCAST, purpose, at(path) + "?secret=" + secret + fields, false);
    }

    private static String at(String path) {
        String base = Setting.PUBLIC_URL.required();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }
}
