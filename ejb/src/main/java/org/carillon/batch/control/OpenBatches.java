package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.carillon.batch.entity.BatchStatus;
import org.carillon.notification.entity.Status;

/** Batches that the pump has to do with, and how much of them waits in the outbox. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OpenBatches {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** @param nextRow the first that is not in the outbox */
    public record Line(UUID id, BatchStatus status, int nextRow) {}

    /** @param lowestRow the first of them; 0 if there is none */
    public record UnderWay(int count, int lowestRow) {}

    public List<Line> list() {
        return entities
                .createQuery(
                        "select b.id, b.status, b.nextRow from Batch b where b.status = :stopping"
                                + " or b.status = :running and b.dueAt <= :now order by b.id",
                        Object[].class)
                .setParameter("stopping", BatchStatus.STOPPING)
                .setParameter("running", BatchStatus.RUNNING)
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .map(line -> new Line((UUID) line[0], (BatchStatus) line[1], ((Number) line[2]).intValue()))
                .toList();
    }

    /** Rows from this one on that the provider does not have, and that wait for nothing but their turn. */
    public UnderWay underWay(UUID batch, int fromRow) {
        Object[] found = entities.createQuery(
                        "select count(n), min(n.batchRow) from SMSNotification n where n.batchId = :batch"
                                + " and n.batchRow >= :fromRow and (n.status = :sending"
                                + " or n.status = :queued and n.dueAt <= :now)",
                        Object[].class)
                .setParameter("batch", batch)
                .setParameter("fromRow", fromRow)
                .setParameter("sending", Status.SENDING)
                .setParameter("queued", Status.QUEUED)
                .setParameter("now", clock.instant())
                .getSingleResult();
        return new UnderWay(((Number) found[0]).intValue(), found[1] == null ? 0 : ((Number) found[1]).intValue());
    }
}
