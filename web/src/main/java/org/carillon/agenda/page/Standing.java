package org.carillon.agenda.page;

import org.carillon.appointment.entity.AppointmentStatus;

/** Names and colours of an appointment's status. */
final class Standing {
    private Standing() {}

    static String key(AppointmentStatus status) {
        return "status." + Told.word(status);
    }

    static String tone(AppointmentStatus status) {
        return switch (status) {
            case CONFIRMED -> "good";
            case CHANGE_REQUESTED -> "bad";
            case BOOKED -> "wait";
            case CANCELLED -> "plain";
        };
    }
}
