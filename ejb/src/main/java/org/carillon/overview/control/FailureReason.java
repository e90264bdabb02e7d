package org.carillon.overview.control;

/**
 * Why messages were not delivered.
 *
 * @param code the provider's, or our own; empty if there is none
 * @param words as they stand with one of these messages; empty if there are none
 */
public record FailureReason(String code, String words, long number) {}
