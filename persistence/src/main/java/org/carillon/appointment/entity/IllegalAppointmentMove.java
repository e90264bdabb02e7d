package org.carillon.appointment.entity;

/** A move that is not in the table of {@link AppointmentStatus}. */
public class IllegalAppointmentMove extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public IllegalAppointmentMove(AppointmentStatus from, AppointmentStatus to) {
        super("An appointment that is " + from + " cannot become " + to);
    }
}
