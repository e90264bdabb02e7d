package org.carillon.appointment.control;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The time to move an appointment to; null means as before. */
public record NewTime(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneId zone,
        @Nullable Integer durationMinutes) {}
