package org.carillon.batch.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.carillon.audit.control.Audit;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.IllegalBatchMove;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** What people do to a batch. Each fails with ILLEGAL_STATUS where the status does not allow it, and is audited. */
@Stateless
public class ChangeBatch {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Wakeup wakeup;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Sends what a dry run has checked; a large one waits for its approval first. */
    public Batch start(UUID id) {
        return change(id, "started", (batch, now) -> batch.started(Batches.needsApproval(batch), now));
    }

    /** Fails with FORBIDDEN for whoever made it. */
    public Batch approve(UUID id, String by) {
        return change(id, "approved", (batch, now) -> {
            if (batch.isBy(by)) {
                throw Problem.of(ProblemCode.FORBIDDEN, "A second person must approve it, not " + by + ", who made it");
            }
            batch.approved(by, now);
        });
    }

    public Batch pause(UUID id) {
        return change(id, "paused", Batch::paused);
    }

    public Batch resume(UUID id) {
        return change(id, "resumed", Batch::resumed);
    }

    /** For good; what waits in the outbox is taken back. */
    public Batch stop(UUID id, String by) {
        return change(id, "stopped", (batch, now) -> batch.stop(by, now));
    }

    private Batch change(UUID id, String deed, BiConsumer<Batch, Instant> move) {
        Batch batch = entities.find(Batch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (batch == null) {
            throw BatchHistory.unknown(id);
        }
        try {
            move.accept(batch, clock.instant());
        } catch (IllegalBatchMove e) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, String.valueOf(e.getMessage()));
        }
        audit.record("batch." + deed, "batch " + id, batch.getTotal() + " rows, next is " + batch.getNextRow());
        wakeup.afterCommit();
        return batch;
    }
}
