package org.carillon.reply.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.control.Padded;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Finds the reminders that a message can be an answer to, and locks their appointments until the transaction ends. */
@ApplicationScoped
public class SentReminders {
    /** A reminder can have been held for so long before it went out. */
    private static final Duration LONGEST_HOLD = Duration.ofDays(2);

    private static final Set<Status> NEVER_SENT = Set.of(
            Status.QUEUED,
            Status.SCHEDULED,
            Status.HELD,
            Status.CANCELED,
            Status.EXPIRED,
            Status.SUPPRESSED,
            Status.FAILED);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** One of each appointment: to the sender of the message, from the number that it came to, within the time that counts. */
    List<SentReminder> answerableBy(InboundMessage message) {
        Map<UUID, SMSNotification> newest = new LinkedHashMap<>();
        for (SMSNotification reminder : remindersTo(message)) {
            UUID appointment = reminder.getAppointment();
            if (appointment != null) {
                newest.putIfAbsent(appointment, reminder);
            }
        }
        if (newest.isEmpty()) {
            return List.of();
        }
        Set<UUID> answered =
                answered(newest.values().stream().map(SMSNotification::getId).toList());
        return locked(newest.keySet()).stream()
                .map(appointment -> sent(appointment, newest.get(appointment.getId()), answered))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether somebody with this number has an appointment that is not long over. */
    boolean isOfAPatient(String phone, Instant receivedAt) {
        return !entities.createQuery(
                        "select a.id from Appointment a where a.usablePhone = :phone and a.startsAt > :after",
                        UUID.class)
                .setParameter("phone", phone)
                .setParameter("after", receivedAt.minus(Setting.REPLY_WINDOW.duration()))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Optional<SentReminder> sent(
            Appointment appointment, @Nullable SMSNotification reminder, Set<UUID> answered) {
        return Optional.ofNullable(reminder)
                .map(row -> new SentReminder(
                        row.getId(), appointment, wasMovedSince(row, appointment), answered.contains(row.getId())));
    }

    /** Newest first. */
    private List<SMSNotification> remindersTo(InboundMessage message) {
        Instant oldest = message.getReceivedAt().minus(Setting.REPLY_WINDOW.duration());
        return entities.createQuery(
                        "select n from SMSNotification n where n.recipient = :phone and n.id >= :oldest"
                                + " and n.type = :reminder and n.kind = :kind order by n.id desc",
                        SMSNotification.class)
                .setParameter("phone", message.getSender())
                .setParameter("oldest", UuidCreator.getTimeOrderedEpochMin(oldest.minus(LONGEST_HOLD)))
                .setParameter("reminder", NotificationType.REMINDER)
                .setParameter("kind", message.getKind())
                .getResultStream()
                .filter(reminder -> !NEVER_SENT.contains(reminder.getStatus()))
                .filter(reminder -> !sentAt(reminder).isBefore(oldest))
                .filter(reminder -> !reminder.getCreatedAt().isAfter(message.getReceivedAt()))
                .filter(reminder -> OurNumber.isTheSame(reminder.getSender(), message.getRecipient()))
                .toList();
    }

    private static Instant sentAt(SMSNotification reminder) {
        Instant accepted = reminder.getAcceptedAt();
        return accepted == null ? reminder.getCreatedAt() : accepted;
    }

    private Set<UUID> answered(List<UUID> reminders) {
        return Set.copyOf(entities.createQuery(
                        "select distinct m.notificationId from InboundMessage m where m.notificationId in :reminders"
                                + " and m.handledAs in :answers",
                        UUID.class)
                .setParameter("reminders", Padded.toRoundSize(reminders))
                .setParameter("answers", Reading.ANSWERS)
                .getResultList());
    }

    private List<Appointment> locked(Collection<UUID> ids) {
        return entities.createQuery("select a from Appointment a where a.id in :ids order by a.id", Appointment.class)
                .setParameter("ids", Padded.toRoundSize(List.copyOf(ids)))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** By the ledger of reminders; one that staff sent by hand is not in it. To be called while the appointment is locked. */
    private boolean wasMovedSince(SMSNotification reminder, Appointment appointment) {
        return entities.createQuery(
                        "select r.appointmentVersion from Reminder r where r.notification = :reminder", Integer.class)
                .setParameter("reminder", reminder.getId())
                .getResultStream()
                .findFirst()
                .map(version -> version != appointment.getTimedVersion())
                .orElseGet(() -> wasToldOfAMoveSince(reminder));
    }

    private boolean wasToldOfAMoveSince(SMSNotification reminder) {
        return !entities.createQuery(
                        "select n.id from SMSNotification n where n.appointment = :appointment and n.type = :reschedule"
                                + " and n.id > :reminder",
                        UUID.class)
                .setParameter("appointment", reminder.getAppointment())
                .setParameter("reschedule", NotificationType.RESCHEDULE)
                .setParameter("reminder", reminder.getId())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
