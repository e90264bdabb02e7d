package org.carillon.webhook.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** SMS Broadcast's addresses with the secret in them. */
@Schema(name = "WebhookAddressesWithSecret")
public record ShownAddressesAnswer(String reports, String messages) {

    @Override
    public String toString() {
        return "ShownAddressesAnswer[…]";
    }
}
