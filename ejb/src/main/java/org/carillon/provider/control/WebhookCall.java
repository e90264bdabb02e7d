package org.carillon.provider.control;

import org.jspecify.annotations.Nullable;

/**
 * A call that claims to come from a provider, as it was on the wire.
 *
 * @param path of the request, not decoded
 * @param query of the request, not decoded; null if there was none
 * @param contentType the header; null if there was none
 * @param signature the provider's signature header; null if there was none
 * @param caller network address of who called; null for a call that was kept, and had been found genuine before
 * @param body raw, not more than its reader allows
 */
public record WebhookCall(
        String path,
        @Nullable String query,
        @Nullable String contentType,
        @Nullable String signature,
        @Nullable String caller,
        byte[] body) {

    /** One of which nobody asks any more who made it. */
    public WebhookCall(
            String path,
            @Nullable String query,
            @Nullable String contentType,
            @Nullable String signature,
            byte[] body) {
        this(path, query, contentType, signature, null, body);
    }
}
