package org.carillon.agenda.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.carillon.appointment.entity.Appointment;

/** Addresses of what belongs to a booking; another application's ids may have any character. */
final class Bookings {
    private Bookings() {}

    static String page(Appointment appointment) {
        return "/appointment?id=" + URLEncoder.encode(appointment.getBookingId(), StandardCharsets.UTF_8);
    }

    static String resource(Appointment appointment) {
        return "/api/appointments/"
                + URLEncoder.encode(appointment.getBookingId(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
    }
}
