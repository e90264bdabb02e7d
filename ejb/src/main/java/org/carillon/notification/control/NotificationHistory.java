package org.carillon.notification.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was sent. Pages are cut by key: since the order of ids is the order of time, a page of a date range is a range of ids,
 * and the thousandth page costs what the first does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class NotificationHistory {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** At most {@code limit} notifications that were made before the one with the id {@code before}. */
    public Page<SMSNotification> search(NotificationFilter filter, @Nullable UUID before, int limit) {
        return matching(filter).newestFirst(before, limit, SMSNotification::getId);
    }

    /** How many there are, counted no further than {@code most}. */
    public int count(NotificationFilter filter, int most) {
        return matching(filter).count(most);
    }

    private Search<SMSNotification> matching(NotificationFilter filter) {
        return Search.among(entities, SMSNotification.class)
                .equal("kind", filter.kind())
                .equal("type", filter.type())
                .equal("status", filter.status())
                .equal("userId", filter.userId())
                .equal("patientId", filter.patientId())
                .equal("recipient", filter.recipient())
                .equal("appointment", filter.appointment())
                .equal("batchId", filter.batch())
                .where("r.id >= :oldest", "oldest", firstIdOf(filter.from()))
                .where("r.id < :newest", "newest", firstIdOf(filter.to()));
    }

    /** All that was sent about these appointments, or was to be, oldest first. */
    public List<SMSNotification> about(Collection<UUID> appointments) {
        return appointments.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select n from SMSNotification n where n.appointment in :appointments order by n.id",
                                SMSNotification.class)
                        .setParameter("appointments", List.copyOf(appointments))
                        .getResultList();
    }

    public Optional<SMSNotification> byId(UUID id) {
        return Optional.ofNullable(entities.find(SMSNotification.class, id));
    }

    /** By our id or by the provider's SID. */
    public Optional<SMSNotification> byIdOrSid(String idOrSid) {
        try {
            return byId(UUID.fromString(idOrSid));
        } catch (IllegalArgumentException notOurs) {
            return entities.createQuery(
                            "select n from SMSNotification n where n.providerSid = :sid", SMSNotification.class)
                    .setParameter("sid", idOrSid)
                    .getResultStream()
                    .findFirst();
        }
    }

    /** What goes with its text; empty for most. */
    public Optional<MessageContent> content(SMSNotification notification) {
        return notification.hasContent()
                ? Optional.ofNullable(entities.find(MessageContent.class, notification.getId()))
                : Optional.empty();
    }

    /** In the order in which they happened. */
    public List<StatusEvent> events(UUID notification) {
        return entities.createQuery(
                        "select e from StatusEvent e where e.notificationId = :notification order by e.id",
                        StatusEvent.class)
                .setParameter("notification", notification)
                .getResultList();
    }

    /** How many rows wait for delivery now. */
    public long waiting(Instant now) {
        return entities.createQuery(
                        "select count(n) from SMSNotification n where n.status = :queued and n.dueAt <= :now",
                        Long.class)
                .setParameter("queued", org.carillon.notification.entity.Status.QUEUED)
                .setParameter("now", now)
                .getSingleResult();
    }

    private static @Nullable UUID firstIdOf(@Nullable Instant moment) {
        return moment == null ? null : UuidCreator.getTimeOrderedEpochMin(moment);
    }
}
