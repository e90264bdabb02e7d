package org.carillon.appointment.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of appointments, the latest date first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record AppointmentPageAnswer(
        List<AppointmentAnswer> items, @Nullable String next) {}
