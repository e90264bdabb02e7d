package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.control.Outbox;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/** Tells of a change: the patient by a message, the other components by an event; all in the transaction of the change. */
@ApplicationScoped
public class Announcements {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Event<AppointmentChanged> changes;

    @Inject
    private AppointmentMessages messages;

    @Inject
    private AppointedPatients patients;

    @Inject
    private Outbox outbox;

    @Inject
    private Unreachable unreachable;

    AppointmentOutcome of(Appointment appointment, Change change, @Nullable Instant oldStart, String by) {
        appointment.told();
        entities.flush();
        changes.fire(new AppointmentChanged(appointment, change, oldStart));
        return new AppointmentOutcome(
                appointment,
                typeOf(change).map(type -> send(appointment, type, by)).orElse(null));
    }

    /** Tells of many at once, by few statements. */
    void of(List<Announcement> announcements, String by) {
        entities.flush();
        List<Appointment> told = new ArrayList<>();
        List<OutboxMessage> written = new ArrayList<>();
        for (Announcement each : announcements) {
            if (each.change() != null) {
                changes.fire(new AppointmentChanged(each.appointment(), each.change(), each.oldStart()));
            }
            if (each.message() != null) {
                told.add(each.appointment());
                written.add(messages.of(each.message(), each.appointment(), by));
            }
        }
        if (written.isEmpty()) {
            return;
        }
        List<SMSNotification> notifications = outbox.add(patients.named(told, written));
        for (int i = 0; i < told.size(); i++) {
            unreachable.report(told.get(i), notifications.get(i));
        }
    }

    /** A message about it, whatever the occasion. */
    SMSNotification send(Appointment appointment, NotificationType type, String by) {
        SMSNotification notification = outbox.add(
                        patients.named(List.of(appointment), List.of(messages.of(type, appointment, by))))
                .get(0);
        unreachable.report(appointment, notification);
        return notification;
    }

    static Optional<NotificationType> typeOf(Change change) {
        return switch (change) {
            case BOOKED -> Optional.of(NotificationType.CONFIRMATION);
            case RESCHEDULED -> Optional.of(NotificationType.RESCHEDULE);
            case CANCELLED -> Optional.of(NotificationType.CANCELLATION);
            case CONFIRMED, CHANGE_REQUESTED -> Optional.empty();
        };
    }
}
