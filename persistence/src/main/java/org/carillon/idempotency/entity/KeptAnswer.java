package org.carillon.idempotency.entity;

import org.jspecify.annotations.Nullable;

/**
 * An answer as it went out.
 *
 * @param status HTTP status
 * @param body as written
 * @param etag value of the header; null if there was none
 * @param location value of the header; null if there was none
 */
public record KeptAnswer(
        int status,
        String body,
        @Nullable String etag,
        @Nullable String location) {}
