package org.carillon.reminder.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carillon.appointment.control.AppointedPatients;
import org.carillon.appointment.control.AppointmentMessages;
import org.carillon.appointment.control.Unreachable;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.control.Outbox;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderStatus;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/**
 * Puts due reminders into the outbox: the lines of the ledger, locked and moved on in the transaction that stores their messages, so
 * that each is sent once whatever dies. Lines that another worker or a cancellation has locked are passed over.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DueReminders {
    static final String BY = "reminders";
    private static final String DUE = "select * from reminder where status = 'PLANNED' and due_at <= ?1"
            + " order by due_at, id fetch first ?2 rows only for update skip locked";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private AppointmentMessages messages;

    @Inject
    private AppointedPatients patients;

    @Inject
    private Outbox outbox;

    @Inject
    private Unreachable unreachable;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** At most {@code most}, all or none; returns how many there were. */
    @SuppressWarnings("unchecked")
    public int send(int most) {
        List<Reminder> due = entities.createNativeQuery(DUE, Reminder.class)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(2, most)
                .getResultList();
        send(due);
        return due.size();
    }

    /** This one alone. */
    public void send(UUID id) {
        send(planned(id));
    }

    /** Nothing can be made of it. */
    public void giveUp(UUID id, String why) {
        planned(id).forEach(reminder -> reminder.failed(null, why, clock.instant()));
    }

    /** Those that are due, without a lock. */
    public List<UUID> ids(int most) {
        return entities.createQuery(
                        "select r.id from Reminder r where r.status = :planned and r.dueAt <= :now order by r.dueAt, r.id",
                        UUID.class)
                .setParameter("planned", ReminderStatus.PLANNED)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    private void send(List<Reminder> due) {
        Map<UUID, Appointment> appointments = appointmentsOf(due);
        Instant now = clock.instant();
        List<Sendable> sendable = new ArrayList<>(due.size());
        for (Reminder reminder : due) {
            Appointment appointment = appointments.get(reminder.getAppointment());
            if (appointment == null) {
                reminder.voided("the appointment was deleted", now);
            } else if (Judgement.stillHolds(reminder, appointment, now)) {
                sendable.add(new Sendable(reminder, appointment));
            } else if (reminder.getStatus() == ReminderStatus.FAILED) {
                report(reminder, appointment);
            }
        }
        if (!sendable.isEmpty()) {
            List<SMSNotification> rows = outbox.add(patients.named(
                    sendable.stream().map(Sendable::appointment).toList(),
                    sendable.stream().map(this::message).toList()));
            for (int i = 0; i < rows.size(); i++) {
                moveOn(sendable.get(i), rows.get(i), now);
            }
        }
    }

    private OutboxMessage message(Sendable sendable) {
        Appointment appointment = sendable.appointment;
        Instant start = Objects.requireNonNull(appointment.getStartsAt());
        return messages.of(NotificationType.REMINDER, appointment, start, BY);
    }

    private void moveOn(Sendable sent, SMSNotification row, Instant now) {
        if (row.getStatus() == Status.FAILED || row.getStatus() == Status.SUPPRESSED) {
            sent.reminder.failed(row.getId(), String.valueOf(row.getErrorMessage()), now);
            unreachable.report(sent.appointment, row);
        } else {
            sent.reminder.sent(row.getId(), now);
        }
    }

    private void report(Reminder reminder, Appointment appointment) {
        worklist.add(
                WorkItemKind.BAD_ROW,
                appointment.getId(),
                null,
                null,
                Objects.requireNonNullElse(appointment.getUsablePhone(), ""),
                "The reminder of booking " + appointment.getBookingId() + " was not sent: " + reminder.getReason());
    }

    private List<Reminder> planned(UUID id) {
        Reminder reminder = entities.find(Reminder.class, id, LockModeType.PESSIMISTIC_WRITE);
        return reminder == null || reminder.getStatus() != ReminderStatus.PLANNED ? List.of() : List.of(reminder);
    }

    private Map<UUID, Appointment> appointmentsOf(List<Reminder> due) {
        Map<UUID, Appointment> found = new HashMap<>();
        if (!due.isEmpty()) {
            entities.createQuery("select a from Appointment a where a.id in :ids", Appointment.class)
                    .setParameter(
                            "ids",
                            Padded.toRoundSize(
                                    due.stream().map(Reminder::getAppointment).toList()))
                    .setHint("eclipselink.read-only", "true")
                    .getResultList()
                    .forEach(appointment -> found.put(appointment.getId(), appointment));
        }
        return found;
    }

    private record Sendable(Reminder reminder, Appointment appointment) {}
}
