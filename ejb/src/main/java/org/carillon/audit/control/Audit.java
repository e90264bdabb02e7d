package org.carillon.audit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.carillon.audit.entity.AuditEntry;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.security.control.Caller;
import org.carillon.security.control.Identity;
import org.jspecify.annotations.Nullable;

/** Writes and reads what must be answered for. */
@Stateless
public class Audit {
    private static final String CARILLON_ITSELF = "carillon";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Writes it in the caller's transaction, as the deed of who makes the current request, else of Carillon itself: call it on the
     * request's thread.
     *
     * @param action component and verb, as {@code settings.changed}; at most 60 characters
     * @param subject what it was done to, as {@code twilio} or an id; cut at 200 characters
     * @param detail a sentence for people without secrets and message texts; cut at 2,000 characters
     */
    public void record(String action, String subject, String detail) {
        record(caller.identity().map(Identity::name).orElse(CARILLON_ITSELF), action, subject, detail);
    }

    /** The same, of somebody who is known to the caller of this method but makes no request. */
    public void record(String who, String action, String subject, String detail) {
        entities.persist(new AuditEntry(who, action, subject, detail, clock.instant()));
    }

    /** At most {@code limit} entries, newest first, that were written before the one with the id {@code before}. */
    public Page<AuditEntry> search(AuditFilter filter, @Nullable UUID before, int limit) {
        return Search.among(entities, AuditEntry.class)
                .equal("who", filter.who())
                .equal("action", filter.action())
                .equal("subject", filter.subject())
                .where("r.at >= :from", "from", filter.from())
                .where("r.at < :to", "to", filter.to())
                .newestFirst(before, limit, AuditEntry::getId);
    }
}
