package org.carillon.notification.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;
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
    public NotificationPage search(NotificationFilter filter, @Nullable UUID before, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        equal(conditions, parameters, "kind", filter.kind());
        equal(conditions, parameters, "type", filter.type());
        equal(conditions, parameters, "status", filter.status());
        equal(conditions, parameters, "userId", filter.userId());
        equal(conditions, parameters, "recipient", filter.recipient());
        equal(conditions, parameters, "appointment", filter.appointment());
        if (filter.from() != null) {
            conditions.add("n.id >= :oldest");
            parameters.put("oldest", firstIdOf(filter.from()));
        }
        if (filter.to() != null) {
            conditions.add("n.id < :newest");
            parameters.put("newest", firstIdOf(filter.to()));
        }
        if (before != null) {
            conditions.add("n.id < :before");
            parameters.put("before", before);
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<SMSNotification> query = entities.createQuery(
                "select n from SMSNotification n" + where + " order by n.id desc", SMSNotification.class);
        parameters.forEach(query::setParameter);
        List<SMSNotification> found = query.setMaxResults(limit + 1).getResultList();
        if (found.size() <= limit) {
            return new NotificationPage(List.copyOf(found), null);
        }
        List<SMSNotification> page = List.copyOf(found.subList(0, limit));
        return new NotificationPage(page, page.get(limit - 1).getId());
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

    private static UUID firstIdOf(Instant moment) {
        return UuidCreator.getTimeOrderedEpochMin(moment);
    }

    private static void equal(
            List<String> conditions, Map<String, Object> parameters, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add("n." + field + " = :" + field);
            parameters.put(field, value);
        }
    }
}
