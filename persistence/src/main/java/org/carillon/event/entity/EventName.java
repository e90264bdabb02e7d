package org.carillon.event.entity;

/**
 * What tells one event from another.
 *
 * @param client API client that sent it
 * @param event its id there, at most 100 characters
 */
public record EventName(String client, String event) {}
