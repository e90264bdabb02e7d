package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.batch.entity.StagedRow;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads what was sent to many, and how far it is. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BatchHistory {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Fails with NOT_FOUND. */
    public Batch one(UUID id) {
        Batch found = entities.find(Batch.class, id);
        if (found == null) {
            throw unknown(id);
        }
        return found;
    }

    static Problem unknown(UUID id) {
        return Problem.of(ProblemCode.NOT_FOUND, "There is no batch " + id);
    }

    /** At most {@code limit} batches that were made before the one with the id {@code before}. */
    public Page<Batch> search(
            @Nullable BatchStatus status, @Nullable String createdBy, @Nullable UUID before, int limit) {
        return Search.among(entities, Batch.class)
                .equal("status", status)
                .equal("createdBy", createdBy)
                .newestFirst(before, limit, Batch::getId);
    }

    /** Where its messages are now. */
    public Progress progress(Batch batch) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        long lately = 0;
        List<Object[]> lines = entities.createQuery(
                        "select n.status, count(n), sum(case when n.acceptedAt >= :since then 1 else 0 end)"
                                + " from SMSNotification n where n.batchId = :batch group by n.status",
                        Object[].class)
                .setParameter("batch", batch.getId())
                .setParameter("since", clock.instant().minus(Progress.LATELY))
                .getResultList();
        for (Object[] line : lines) {
            counts.put((Status) line[0], ((Number) line[1]).longValue());
            lately += ((Number) line[2]).longValue();
        }
        return Progress.of(batch, counts, lately, clock.instant());
    }

    /** Whether a second person must agree before it is sent. */
    public boolean needsApproval(Batch batch) {
        return Batches.needsApproval(batch);
    }

    /** One row as it stands; the notification is null where there is none yet, or never will be. */
    public record RowState(StagedRow row, @Nullable SMSNotification notification) {}

    /**
     * At most {@code limit} rows behind the number {@code after}, in their order.
     *
     * @param which all of them if null
     */
    public Page<RowState> rows(Batch batch, @Nullable RowFilter which, int after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery(
                        "select r, n from StagedRow r left join SMSNotification n"
                                + " on n.batchId = r.batch and n.batchRow = r.number"
                                + " where r.batch = :batch and r.number > :after"
                                + (which == null ? "" : " and " + which.condition())
                                + " order by r.number",
                        Object[].class)
                .setParameter("batch", batch.getId())
                .setParameter("after", after);
        if (which != null && which.status() != null) {
            query.setParameter("status", which.status());
        }
        List<RowState> found = query.setMaxResults(limit + 1).getResultList().stream()
                .map(pair -> new RowState((StagedRow) pair[0], (SMSNotification) pair[1]))
                .toList();
        boolean more = found.size() > limit;
        List<RowState> page = more ? found.subList(0, limit) : found;
        return new Page<>(
                List.copyOf(page),
                more ? String.valueOf(page.get(limit - 1).row().getNumber()) : null);
    }
}
