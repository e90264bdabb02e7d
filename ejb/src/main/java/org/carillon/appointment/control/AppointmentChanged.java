package org.carillon.appointment.control;

import java.time.Instant;
import org.carillon.appointment.entity.Appointment;
import org.jspecify.annotations.Nullable;

/**
 * Fired within the transaction of the change, after it was written: an observer that fails undoes it.
 *
 * @param oldStart when it was to start before it was moved; null for any other change
 */
public record AppointmentChanged(
        Appointment appointment, Change change, @Nullable Instant oldStart) {}
