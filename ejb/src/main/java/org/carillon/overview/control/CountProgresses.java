package org.carillon.overview.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.carillon.overview.entity.CountProgress;

/** Where the counting stands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CountProgresses {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * Up to which moment was counted; empty while another node is at it, or has been just now.
     *
     * @param fresh what was counted after this moment need not be counted again
     * @param leaseEnds when another node may go on in place of this one
     */
    public Optional<Instant> lease(Instant fresh, Instant now, Instant leaseEnds) {
        CountProgress row = locked();
        Instant until = row.getCountedUntil();
        if (!row.isFree(now) || (until.isAfter(fresh) && !until.isAfter(now))) {
            return Optional.empty();
        }
        row.lease(leaseEnds);
        return Optional.of(until);
    }

    public void counted(Instant until) {
        locked().counted(until);
    }

    public void release(Instant now) {
        locked().lease(now);
    }

    /** Up to which moment the figures are true. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant countedUntil() {
        return entities.find(CountProgress.class, CountProgress.ONLY).getCountedUntil();
    }

    private CountProgress locked() {
        return entities.find(CountProgress.class, CountProgress.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
