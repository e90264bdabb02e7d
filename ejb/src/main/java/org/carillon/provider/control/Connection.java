package org.carillon.provider.control;

/**
 * Result of a trial call that sends nothing.
 *
 * @param good whether the provider knows the account and lets it send
 * @param words what was found, for people
 */
public record Connection(boolean good, String words) {}
