package org.carillon.notification.control;

/**
 * That a recipient does not want a message.
 *
 * @param code {@code opted_out} or {@code not_wanted} (a user's preference)
 * @param reason in words for staff
 */
public record Suppression(String code, String reason) {}
