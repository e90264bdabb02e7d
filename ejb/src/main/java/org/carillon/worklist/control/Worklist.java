package org.carillon.worklist.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.worklist.entity.WorkItem;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/** Puts things on the list, in the transaction of what found them, and takes them off. */
@Stateless
public class Worklist {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * @param phone the number that it is about, as well as it is known; empty if there is none
     * @param detail a sentence for people, cut at 1,000 characters
     */
    public WorkItem add(
            WorkItemKind kind,
            @Nullable UUID appointment,
            @Nullable UUID notification,
            @Nullable UUID inbound,
            String phone,
            String detail) {
        WorkItem item = new WorkItem(kind, appointment, notification, inbound, phone, detail, clock.instant());
        entities.persist(item);
        return item;
    }

    /** At most {@code limit} items that were made before the one with the id {@code before}. */
    public WorkItemPage search(WorkItemFilter filter, @Nullable UUID before, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "w.open = :open", "open", filter.open());
        add(conditions, parameters, "w.kind = :kind", "kind", filter.kind());
        add(conditions, parameters, "w.appointmentId = :appointment", "appointment", filter.appointment());
        add(conditions, parameters, "w.id < :before", "before", before);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<WorkItem> query =
                entities.createQuery("select w from WorkItem w" + where + " order by w.id desc", WorkItem.class);
        parameters.forEach(query::setParameter);
        List<WorkItem> found = query.setMaxResults(limit + 1).getResultList();
        if (found.size() <= limit) {
            return new WorkItemPage(List.copyOf(found), null);
        }
        List<WorkItem> page = List.copyOf(found.subList(0, limit));
        return new WorkItemPage(page, page.get(limit - 1).getId());
    }

    /** @param resolution what was done; null if that is not told */
    public WorkItem resolve(UUID id, String by, @Nullable String resolution) {
        WorkItem item = entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no work item " + id);
        }
        if (!item.isOpen()) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    "It was resolved by " + item.getResolvedBy() + " at " + item.getResolvedAt());
        }
        item.resolve(by, resolution, clock.instant());
        return item;
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
