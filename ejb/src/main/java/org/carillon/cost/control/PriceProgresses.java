package org.carillon.cost.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.carillon.cost.entity.PriceProgress;

/** Where the reading of prices stands. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PriceProgresses {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * From which moment to go on; empty while another node is at it.
     *
     * @param begin where to begin if nothing was read before
     * @param leaseEnds when another node may go on in place of this one
     */
    public Optional<Instant> lease(String provider, Instant begin, Instant now, Instant leaseEnds) {
        PriceProgress known = entities.find(PriceProgress.class, provider, LockModeType.PESSIMISTIC_WRITE);
        PriceProgress row = known == null ? new PriceProgress(provider, begin) : known;
        if (known == null) {
            entities.persist(row);
        }
        if (!row.isFree(now)) {
            return Optional.empty();
        }
        row.lease(leaseEnds);
        return Optional.of(row.getReadUntil());
    }

    public void read(String provider, Instant until) {
        PriceProgress row = entities.find(PriceProgress.class, provider, LockModeType.PESSIMISTIC_WRITE);
        row.read(until);
    }

    public void release(String provider, Instant now) {
        PriceProgress row = entities.find(PriceProgress.class, provider, LockModeType.PESSIMISTIC_WRITE);
        row.lease(now);
    }
}
