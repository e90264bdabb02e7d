package org.carillon.security.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.carillon.security.control.ShownSecret;
import org.carillon.security.entity.WebhookSecret;
import org.jspecify.annotations.Nullable;

/**
 * What a client signs its calls with.
 *
 * @param endsAt null while no newer one has replaced it
 * @param secret told once, in answer to the request that made it
 */
public record WebhookSecretAnswer(
        UUID id,
        String clientId,
        Instant createdAt,
        @Nullable Instant endsAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

    static WebhookSecretAnswer of(WebhookSecret stored) {
        return with(stored, null);
    }

    static WebhookSecretAnswer of(ShownSecret made) {
        return with(made.stored(), made.secret());
    }

    private static WebhookSecretAnswer with(WebhookSecret stored, @Nullable String secret) {
        return new WebhookSecretAnswer(stored.id(), stored.clientId(), stored.createdAt(), stored.endsAt(), secret);
    }

    @Override
    public String toString() {
        return "WebhookSecretAnswer[" + id + "]";
    }
}
