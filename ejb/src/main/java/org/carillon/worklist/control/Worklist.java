package org.carillon.worklist.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
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
    private Assignment assignment;

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
    public Page<WorkItem> search(WorkItemFilter filter, @Nullable UUID before, int limit) {
        return Search.among(entities, WorkItem.class)
                .equal("open", filter.open())
                .equal("kind", filter.kind())
                .equal("appointmentId", filter.appointment())
                .newestFirst(before, limit, WorkItem::getId);
    }

    /** The same, the one first that has waited longest: at most {@code limit} that were made after the one with the id {@code after}. */
    public Page<WorkItem> waiting(@Nullable WorkItemKind kind, @Nullable UUID after, int limit) {
        return Search.among(entities, WorkItem.class)
                .equal("open", true)
                .equal("kind", kind)
                .where("r.id > :after", "after", after)
                .page("r.id", limit, WorkItem::getId);
    }

    /** How many are open of each kind; a kind of which there are none is absent. */
    public Map<WorkItemKind, Long> open() {
        Map<WorkItemKind, Long> counts = new EnumMap<>(WorkItemKind.class);
        entities.createQuery(
                        "select w.kind, count(w) from WorkItem w where w.open = true group by w.kind", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((WorkItemKind) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * @param resolution what was done; null if that is not told
     * @param patient whose the message is that the item is about; null if that is not told
     */
    public WorkItem resolve(UUID id, String by, @Nullable String resolution, @Nullable Long patient) {
        WorkItem item = entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (item == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no work item " + id);
        }
        if (!item.isOpen()) {
            throw Problem.of(
                    ProblemCode.ILLEGAL_STATUS,
                    "It was resolved by " + item.getResolvedBy() + " at " + item.getResolvedAt());
        }
        if (patient != null) {
            assign(item, patient);
        }
        item.resolve(by, resolution, clock.instant());
        return item;
    }

    private void assign(WorkItem item, long patient) {
        UUID inbound = item.getInboundId();
        if (inbound == null) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "patient_id", "does not belong here: the item is about no message");
        }
        assignment.assign(inbound, patient);
    }
}
