package org.carillon.inbound.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.jspecify.annotations.Nullable;

/** Reads what was received; pages are cut by id, whose order is the order of time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboundHistory {
    private static final int LOOKED_AT = 200;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** At most {@code limit} messages that came before the one with the id {@code before}. */
    public Page<InboundMessage> search(InboundFilter filter, @Nullable UUID before, int limit) {
        return matching(filter).newestFirst(before, limit, InboundMessage::getId);
    }

    /** In any order; what is not known is left out. */
    public List<InboundMessage> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select m from InboundMessage m where m.id in :ids", InboundMessage.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList();
    }

    /** How many there are, counted no further than {@code most}. */
    public int count(InboundFilter filter, int most) {
        return matching(filter).count(most);
    }

    /** When something last came by each provider; of the latest few hundred messages only. */
    public Map<String, Instant> latest() {
        Map<String, Instant> latest = new HashMap<>();
        search(new InboundFilter(null, null, null, null, null, null, false), null, LOOKED_AT)
                .items()
                .forEach(message -> latest.putIfAbsent(message.getProvider(), message.getReceivedAt()));
        return latest;
    }

    private Search<InboundMessage> matching(InboundFilter filter) {
        Search<InboundMessage> search = Search.among(entities, InboundMessage.class);
        if (filter.unmatched()) {
            search.where("r.patientId is null", Map.of());
        }
        return search.equal("kind", filter.kind())
                .equal("sender", filter.from())
                .equal("appointmentId", filter.appointment())
                .equal("patientId", filter.patient())
                .where("r.receivedAt >= :after", "after", filter.after())
                .where("r.receivedAt < :until", "until", filter.until());
    }
}
