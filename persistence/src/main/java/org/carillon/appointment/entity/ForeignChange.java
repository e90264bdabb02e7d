package org.carillon.appointment.entity;

/** What another application did to a row since the patient was last told. */
public enum ForeignChange {
    /** It is new, or stands again after it was cancelled. */
    NEW,
    MOVED,
    CANCELLED,
    /** Nothing that the patient must be told of; or it was cancelled before anybody told of it. */
    NOTHING_TO_TELL;

    static ForeignChange of(Appointment row) {
        boolean cancelled = row.getStatus() == AppointmentStatus.CANCELLED;
        boolean known = row.wasTold() && row.getToldStatus() != AppointmentStatus.CANCELLED;
        if (cancelled) {
            return known ? CANCELLED : NOTHING_TO_TELL;
        }
        if (!known) {
            return NEW;
        }
        return row.isTimeTold() ? NOTHING_TO_TELL : MOVED;
    }
}
