package org.carillon.security.control;

import org.carillon.security.entity.WebhookSecret;

/** A webhook secret at the only moment at which it can be read. */
public record ShownSecret(WebhookSecret stored, String secret) {

    @Override
    public String toString() {
        return "ShownSecret[" + stored.id() + "]";
    }
}
