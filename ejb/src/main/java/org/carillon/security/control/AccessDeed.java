package org.carillon.security.control;

/**
 * Somebody has changed who may do what. Fired as an event in the transaction of the deed, since the audit knows this component and not
 * the other way round.
 *
 * @param action component and verb, as {@code account.disabled}
 * @param subject user name or client id
 * @param detail a sentence for people, without secrets
 */
public record AccessDeed(String action, String subject, String detail) {}
