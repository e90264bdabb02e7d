package org.carillon.notification.control;

import java.time.Instant;

/**
 * That a message has to wait.
 *
 * @param until when it may go out, or is to be asked about again
 * @param reason in words for staff
 */
public record Hold(Instant until, String reason) {}
