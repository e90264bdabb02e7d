package org.carillon.security.control;

import org.carillon.security.entity.ApiClient;

/** An API client with its secret, at the only moment at which that can be read. */
public record ClientSecret(ApiClient client, String secret) {

    @Override
    public String toString() {
        return "ClientSecret[" + client.clientId() + "]";
    }
}
