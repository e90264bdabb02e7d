package org.carillon.security.control;

import org.jspecify.annotations.Nullable;

/**
 * A call that claims to come from an API client.
 *
 * @param client the header X-Carillon-Client
 * @param timestamp the header X-Carillon-Timestamp: Unix seconds
 * @param signature the header X-Carillon-Signature
 * @param body as received
 */
public record SignedCall(
        @Nullable String client,
        @Nullable String timestamp,
        @Nullable String signature,
        byte[] body) {

    @Override
    public String toString() {
        return "SignedCall[" + client + "]";
    }
}
