package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Origin;
import org.carillon.provider.control.Providers;

/** Who would send rows that are not claimed yet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Origins {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Providers providers;

    /** The rows in the order given; empty for those that nobody can send. */
    public Map<Optional<Origin>, List<UUID>> of(List<UUID> ids) {
        Map<UUID, Optional<Origin>> origins = new HashMap<>();
        entities.createQuery("select n.id, n.kind, n.sender from SMSNotification n where n.id in :ids", Object[].class)
                .setParameter("ids", Padded.toRoundSize(ids))
                .getResultList()
                .forEach(row ->
                        origins.put((UUID) row[0], origin((Kind) row[1], Optional.ofNullable((String) row[2]))));
        Map<Optional<Origin>, List<UUID>> grouped = new LinkedHashMap<>();
        ids.stream()
                .filter(origins::containsKey)
                .forEach(id -> grouped.computeIfAbsent(
                                Objects.requireNonNull(origins.get(id)), origin -> new ArrayList<>())
                        .add(id));
        return grouped;
    }

    private Optional<Origin> origin(Kind kind, Optional<String> sender) {
        Optional<MessageProvider> provider = providers.preferred(kind);
        return provider.flatMap(
                by -> sender.or(() -> by.defaultSender(kind)).map(from -> new Origin(by.name(), kind, from)));
    }
}
