package org.carillon.appointment.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for a time.
 *
 * @param zone null means the clinic's, else the configured one
 */
public record When(LocalDate date, LocalTime time, @Nullable ZoneId zone, int durationMinutes) {}
