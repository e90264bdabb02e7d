package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/** What a user finds in the application itself: notifications that are delivered when they are written, and read when the user says so. */
@Stateless
public class InAppInbox {
    private static final List<Status> SHOWN = List.of(Status.DELIVERED, Status.READ);
    private static final List<Status> UNREAD = List.of(Status.DELIVERED);
    private static final int MOST_READ_AT_ONCE = 1_000;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @param before the id behind which the page begins; null for the first page */
    public Page<SMSNotification> page(long user, boolean onlyUnread, @Nullable UUID before, int limit) {
        return Search.among(entities, SMSNotification.class)
                .equal("recipient", String.valueOf(user))
                .equal("kind", Kind.IN_APP)
                .where("r.status in :shown", "shown", onlyUnread ? UNREAD : SHOWN)
                .newestFirst(before, limit, SMSNotification::getId);
    }

    /** What goes with them, by id. */
    public Map<UUID, Content> contents(List<SMSNotification> rows) {
        return Contents.of(rows, entities);
    }

    public long unread(long user) {
        return entities.createQuery(
                        "select count(n) from SMSNotification n where n.recipient = :user and n.kind = :inApp"
                                + " and n.status = :delivered",
                        Long.class)
                .setParameter("user", String.valueOf(user))
                .setParameter("inApp", Kind.IN_APP)
                .setParameter("delivered", Status.DELIVERED)
                .getSingleResult();
    }

    /** Reading it twice is reading it once. Fails with NOT_FOUND for what is not in this user's inbox. */
    public SMSNotification read(UUID id, long user) {
        SMSNotification row = entities.find(SMSNotification.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null
                || row.getKind() != Kind.IN_APP
                || !row.getRecipient().equals(String.valueOf(user))
                || !SHOWN.contains(row.getStatus())) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no in-app notification " + id);
        }
        if (row.getStatus() == Status.DELIVERED) {
            entities.persist(row.readByUser(clock.instant()));
        }
        return row;
    }

    /** The oldest first, at most a thousand; how many were read by this. */
    public int readAll(long user) {
        List<UUID> ids = entities.createQuery(
                        "select n.id from SMSNotification n where n.recipient = :user and n.kind = :inApp"
                                + " and n.status = :delivered order by n.id",
                        UUID.class)
                .setParameter("user", String.valueOf(user))
                .setParameter("inApp", Kind.IN_APP)
                .setParameter("delivered", Status.DELIVERED)
                .setMaxResults(MOST_READ_AT_ONCE)
                .getResultList();
        if (ids.isEmpty()) {
            return 0;
        }
        List<SMSNotification> rows = entities.createQuery(
                        "select n from SMSNotification n where n.id in :ids and n.status = :delivered order by n.id",
                        SMSNotification.class)
                .setParameter("ids", Padded.toRoundSize(ids))
                .setParameter("delivered", Status.DELIVERED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        rows.forEach(row -> entities.persist(row.readByUser(clock.instant())));
        return rows.size();
    }
}
