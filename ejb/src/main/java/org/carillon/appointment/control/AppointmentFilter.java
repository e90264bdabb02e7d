package org.carillon.appointment.control;

import java.time.LocalDate;
import org.carillon.appointment.entity.AppointmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param phone E.164
 * @param from first day, in each appointment's own zone
 * @param to last day
 */
public record AppointmentFilter(
        @Nullable AppointmentStatus status,
        @Nullable String patientId,
        @Nullable String patientName,
        @Nullable String doctorName,
        @Nullable String department,
        @Nullable String clinic,
        @Nullable String phone,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
