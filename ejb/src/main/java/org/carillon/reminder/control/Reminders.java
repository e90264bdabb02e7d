package org.carillon.reminder.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.reminder.entity.Reminder;

/** Reads the ledger. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Reminders {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** All of one appointment, in the order in which they are or were due. */
    public List<Reminder> of(UUID appointment) {
        return entities.createQuery(
                        "select r from Reminder r where r.appointment = :appointment order by r.dueAt, r.id",
                        Reminder.class)
                .setParameter("appointment", appointment)
                .getResultList();
    }

    /** The same of several appointments. */
    public List<Reminder> of(Collection<UUID> appointments) {
        return appointments.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Reminder r where r.appointment in :appointments order by r.dueAt, r.id",
                                Reminder.class)
                        .setParameter("appointments", List.copyOf(appointments))
                        .getResultList();
    }

    /** The reminder that this message was sent for. */
    public Optional<Reminder> ofMessage(UUID notification) {
        return entities.createQuery("select r from Reminder r where r.notification = :notification", Reminder.class)
                .setParameter("notification", notification)
                .getResultStream()
                .findFirst();
    }
}
