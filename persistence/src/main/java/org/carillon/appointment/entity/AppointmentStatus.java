package org.carillon.appointment.entity;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The life of an appointment; the legal moves are the one table below. A new time brings it back to BOOKED. */
public enum AppointmentStatus {
    BOOKED,
    /** The patient has said yes. */
    CONFIRMED,
    /** The patient has asked for another time; it stands until staff moves or cancels it. */
    CHANGE_REQUESTED,
    CANCELLED;

    private static final Map<AppointmentStatus, Set<AppointmentStatus>> MOVES = Map.of(
            BOOKED, EnumSet.of(BOOKED, CONFIRMED, CHANGE_REQUESTED, CANCELLED),
            CONFIRMED, EnumSet.of(BOOKED, CHANGE_REQUESTED, CANCELLED),
            CHANGE_REQUESTED, EnumSet.of(BOOKED, CONFIRMED, CANCELLED),
            CANCELLED, EnumSet.noneOf(AppointmentStatus.class));

    public boolean mayBecome(AppointmentStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }
}
