package org.carillon.security.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.carillon.security.control.ClientSecret;
import org.carillon.security.entity.ApiClient;
import org.jspecify.annotations.Nullable;

/**
 * An API client.
 *
 * @param clientSecret told once, in answer to the request that made it
 */
public record ClientAnswer(
        String clientId,
        String name,
        Set<String> roles,
        boolean enabled,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String clientSecret) {

    static ClientAnswer of(ApiClient client) {
        return with(client, null);
    }

    static ClientAnswer of(ClientSecret made) {
        return with(made.client(), made.secret());
    }

    private static ClientAnswer with(ApiClient client, @Nullable String secret) {
        return new ClientAnswer(
                client.clientId(),
                client.name(),
                new TreeSet<>(client.roles()),
                client.enabled(),
                client.createdAt(),
                secret);
    }

    @Override
    public String toString() {
        return "ClientAnswer[" + clientId + "]";
    }
}
