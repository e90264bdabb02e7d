package org.carillon.webhook.boundary;

import java.util.Locale;
import org.carillon.webhook.boundary.WebhookAddresses.WebhookAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An address that a provider calls.
 *
 * @param purpose messages, whatsapp, calls or reports
 * @param automatic whether the provider is told with each message
 */
@Schema(name = "WebhookAddress")
public record WebhookAddressAnswer(String provider, String purpose, String url, boolean automatic) {

    static WebhookAddressAnswer of(WebhookAddress address) {
        return new WebhookAddressAnswer(
                address.provider().name().toLowerCase(Locale.ROOT),
                address.purpose().name().toLowerCase(Locale.ROOT),
                address.url(),
                address.automatic());
    }

    @Override
    public String toString() {
        return "WebhookAddressAnswer[" + provider + " " + purpose + "]";
    }
}
