package org.carillon.idempotency.control;

/**
 * A request that its caller may repeat.
 *
 * @param owner whose key it is: name of a user, an API client or another application
 * @param key at most 255 characters
 * @param hash tells whether two requests with one key are the same, at most 64 characters
 */
public record KeyedRequest(String owner, String key, String hash) {}
