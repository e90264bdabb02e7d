package org.carillon.callback.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.callback.entity.Callback;
import org.carillon.callback.entity.CallbackStatus;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The callbacks that were made and are to be made. */
@Stateless
public class CallbackBook {
    /** Longer than any round of calls: whoever holds a callback for longer has died. */
    static final Duration LEASE = Duration.ofMinutes(2);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Those of this client whose time has come, taken by the caller for two minutes; the longest due first. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<DueCallback> claim(String clientId, int most) {
        Instant now = clock.instant();
        List<UUID> ids = entities.createQuery(
                        "select c.id from Callback c where c.nextAttemptAt <= :now and c.clientId = :client"
                                + " order by c.nextAttemptAt, c.id",
                        UUID.class)
                .setParameter("now", now)
                .setParameter("client", clientId)
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Callback> mine =
                locked(ids).stream().filter(callback -> callback.isDue(now)).toList();
        mine.forEach(callback -> callback.leased(now.plus(LEASE)));
        return bodies(mine, now);
    }

    /** Records what became of calls. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void record(List<CallAnswer> answers) {
        Instant now = clock.instant();
        Map<UUID, CallAnswer> byId = new HashMap<>();
        answers.forEach(answer -> byId.put(answer.callback(), answer));
        for (Callback callback : locked(List.copyOf(byId.keySet()))) {
            CallAnswer answer = byId.get(callback.getId());
            if (answer == null || callback.getStatus() != CallbackStatus.PENDING) {
                continue;
            }
            Integer status = answer.status();
            if (answer.taken() && status != null) {
                callback.taken(status, now);
            } else {
                callback.notTaken(status, String.valueOf(answer.error()), now);
            }
        }
    }

    /** At most {@code limit}, newest first, that were stored before the one with the id {@code before}. */
    public Page<Callback> search(
            @Nullable String client,
            @Nullable UUID notification,
            @Nullable CallbackStatus status,
            @Nullable UUID before,
            int limit) {
        return Search.among(entities, Callback.class)
                .equal("clientId", client)
                .equal("notificationId", notification)
                .equal("status", status)
                .newestFirst(before, limit, Callback::getId);
    }

    /** Makes it again, whatever became of it. */
    public Callback replay(UUID id) {
        Callback callback = entities.find(Callback.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (callback == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no callback " + id);
        }
        callback.replay(clock.instant());
        audit.record("callback.replayed", callback.getClientId(), "callback " + id);
        return callback;
    }

    private List<Callback> locked(List<UUID> ids) {
        return entities.createQuery("select c from Callback c where c.id in :ids order by c.id", Callback.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<DueCallback> bodies(List<Callback> callbacks, Instant now) {
        if (callbacks.isEmpty()) {
            return List.of();
        }
        Map<UUID, StatusEvent> events = new HashMap<>();
        entities.createQuery("select e from StatusEvent e where e.id in :ids", StatusEvent.class)
                .setParameter(
                        "ids", callbacks.stream().map(Callback::getEventId).toList())
                .getResultList()
                .forEach(event -> events.put(event.getId(), event));
        Map<UUID, SMSNotification> notifications = new HashMap<>();
        entities.createQuery("select n from SMSNotification n where n.id in :ids", SMSNotification.class)
                .setParameter(
                        "ids",
                        callbacks.stream()
                                .map(Callback::getNotificationId)
                                .distinct()
                                .toList())
                .getResultList()
                .forEach(notification -> notifications.put(notification.getId(), notification));
        List<DueCallback> due = new ArrayList<>(callbacks.size());
        for (Callback callback : callbacks) {
            StatusEvent event = events.get(callback.getEventId());
            SMSNotification notification = notifications.get(callback.getNotificationId());
            if (event == null || notification == null) {
                callback.giveUp("the notification was deleted", now);
            } else {
                due.add(new DueCallback(callback.getId(), CallbackBody.of(callback, event, notification)));
            }
        }
        return due;
    }
}
