package org.carillon.reminder.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.carillon.appointment.control.AppointmentChanged;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.control.Withdrawal;
import org.carillon.notification.entity.NotificationType;
import org.carillon.reminder.entity.ReminderStatus;

/** Keeps the ledger in step with the appointments, in the transaction of each change. */
@ApplicationScoped
public class ReminderPlan {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private ActiveRules rules;

    @Inject
    private Withdrawal withdrawal;

    @Inject
    private Clock clock;

    void follow(@Observes AppointmentChanged changed) {
        Appointment appointment = changed.appointment();
        switch (changed.change()) {
            case BOOKED -> plan(appointment);
            case RESCHEDULED -> {
                voidPending(appointment, "the appointment was moved");
                plan(appointment);
            }
            case CANCELLED -> voidPending(appointment, "the appointment was cancelled");
            case CONFIRMED, CHANGE_REQUESTED -> {}
        }
    }

    private void plan(Appointment appointment) {
        Instant now = clock.instant();
        Instant start = appointment.getStartsAt();
        if (start != null) {
            AppointedTime time = new AppointedTime(
                    appointment.getId(), appointment.getTimedVersion(), start, appointment.getTimeZone());
            rules.all().stream()
                    .filter(rule -> rule.isFor(appointment.getDepartment()))
                    .forEach(rule -> entities.persist(time.reminder(rule, now)));
        }
    }

    /** Also those whose message waits in the outbox: what the provider does not have yet is not sent any more. */
    private void voidPending(Appointment appointment, String why) {
        entities.createQuery("update Reminder r set r.status = :void, r.reason = :why, r.updatedAt = :now"
                        + " where r.appointment = :appointment and r.status = :planned")
                .setParameter("void", ReminderStatus.VOID)
                .setParameter("why", why)
                .setParameter("now", clock.instant())
                .setParameter("appointment", appointment.getId())
                .setParameter("planned", ReminderStatus.PLANNED)
                .executeUpdate();
        withdrawal.of(appointment.getId(), NotificationType.REMINDER, why);
    }
}
