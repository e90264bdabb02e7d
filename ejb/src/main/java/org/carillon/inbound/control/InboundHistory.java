package org.carillon.inbound.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.inbound.entity.InboundMessage;
import org.jspecify.annotations.Nullable;

/** Reads what was received; pages are cut by id, whose order is the order of time. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class InboundHistory {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** At most {@code limit} messages that came before the one with the id {@code before}. */
    public InboundPage search(InboundFilter filter, @Nullable UUID before, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "m.kind = :kind", "kind", filter.kind());
        add(conditions, parameters, "m.sender = :sender", "sender", filter.from());
        add(conditions, parameters, "m.appointmentId = :appointment", "appointment", filter.appointment());
        add(conditions, parameters, "m.id < :before", "before", before);
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<InboundMessage> query = entities.createQuery(
                "select m from InboundMessage m" + where + " order by m.id desc", InboundMessage.class);
        parameters.forEach(query::setParameter);
        List<InboundMessage> found = query.setMaxResults(limit + 1).getResultList();
        if (found.size() <= limit) {
            return new InboundPage(List.copyOf(found), null);
        }
        List<InboundMessage> page = List.copyOf(found.subList(0, limit));
        return new InboundPage(page, page.get(limit - 1).getId());
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
