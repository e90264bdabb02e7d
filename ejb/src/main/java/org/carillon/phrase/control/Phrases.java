package org.carillon.phrase.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.carillon.paging.control.Page;
import org.carillon.phrase.entity.Phrase;
import org.carillon.register.control.Rows;
import org.jspecify.annotations.Nullable;

/** Finds texts. Those that are no longer active are found too. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Phrases {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** Fails with NOT_FOUND. */
    public Phrase found(long id) {
        return new Rows<>(entities, Phrase.class, "template").found(id);
    }

    /**
     * Newest first.
     *
     * @param active null means either
     * @param name a part of the name
     * @param before the id behind which the page begins
     */
    public Page<Phrase> search(@Nullable Boolean active, @Nullable String name, @Nullable Long before, int limit) {
        return new Rows<>(entities, Phrase.class, "template")
                .search(active, name)
                .newestFirst(before, limit, Phrase::getId);
    }
}
