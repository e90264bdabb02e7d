package org.carillon.appointment.control;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an appointment is.
 *
 * @param clinic code; null if it is at no clinic that is known here
 * @param region country (two letters) of phone numbers without country code
 */
public record Place(@Nullable String clinic, ZoneId zone, String region) {}
