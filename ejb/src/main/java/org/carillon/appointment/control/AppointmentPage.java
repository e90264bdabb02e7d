package org.carillon.appointment.control;

import java.util.List;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * The latest date first.
 *
 * @param next pass it as {@code before} to get the page that follows; null on the last one
 */
public record AppointmentPage(
        List<Appointment> appointments, @Nullable UUID next) {}
