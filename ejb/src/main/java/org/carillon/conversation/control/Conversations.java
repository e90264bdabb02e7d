package org.carillon.conversation.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.carillon.conversation.entity.Conversation;
import org.carillon.notification.control.Correspondence;
import org.carillon.notification.entity.SMSNotification;

/** Keeps what is known of each conversation, in the transaction of what is written. Rows are locked in the order of patients. */
@ApplicationScoped
public class Conversations implements Correspondence {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private NewsDesk desk;

    @Inject
    private Clock clock;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Override
    public void sent(List<SMSNotification> toPatients) {
        SortedMap<Long, UUID> newest = new TreeMap<>();
        toPatients.forEach(message -> newest.merge(
                Objects.requireNonNull(message.getPatientId()),
                message.getId(),
                (one, other) -> one.compareTo(other) > 0 ? one : other));
        newest.forEach((patient, message) -> locked(patient, message).sent(message, clock.instant()));
        tellOnceDurable();
    }

    void received(long patient, UUID message) {
        locked(patient, message).received(message, clock.instant());
        tellOnceDurable();
    }

    void tellOnceDurable() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    desk.wake();
                }
            }
        });
    }

    private Conversation locked(long patient, UUID message) {
        Conversation found = entities.find(Conversation.class, patient, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            return found;
        }
        Conversation begun = new Conversation(patient, message, clock.instant());
        entities.persist(begun);
        return begun;
    }
}
