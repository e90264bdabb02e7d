package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.carillon.appointment.entity.Appointment;
import org.jspecify.annotations.Nullable;

/** Tells of a change: the patient by a message, the other components by an event; all in the transaction of the change. */
@ApplicationScoped
public class Announcements {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Event<AppointmentChanged> changes;

    AppointmentOutcome of(Appointment appointment, Change change, @Nullable Instant oldStart, String by) {
        appointment.told();
        entities.flush();
        changes.fire(new AppointmentChanged(appointment, change, oldStart));
        return new AppointmentOutcome(appointment, null);
    }
}
