package org.carillon.lookup.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.carillon.lookup.entity.NewLookup;
import org.carillon.lookup.entity.NumberLookup;

/** The answers that were paid for. */
@Stateless
public class KnownNumbers {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** The newest, if it was got at {@code oldest} or later. */
    public Optional<NumberLookup> of(String e164, Instant oldest) {
        return entities.createQuery(
                        "select l from NumberLookup l where l.phone = :phone order by l.id desc", NumberLookup.class)
                .setParameter("phone", e164)
                .setMaxResults(1)
                .getResultStream()
                .filter(found -> !found.getLookedUpAt().isBefore(oldest))
                .findFirst();
    }

    public NumberLookup add(NewLookup answered, Instant now) {
        NumberLookup row = new NumberLookup(answered, now);
        entities.persist(row);
        return row;
    }
}
