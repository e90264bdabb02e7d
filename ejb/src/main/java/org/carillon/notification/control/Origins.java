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
import org.carillon.provider.control.Origin;
import org.carillon.provider.control.Providers;
import org.carillon.routing.control.Parcel;
import org.carillon.routing.control.Router;
import org.carillon.routing.control.Way;

/** Who would send rows that are not claimed yet. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Origins {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Providers providers;

    @Inject
    private Router router;

    /** The rows in the order given; empty for those that nobody can send. */
    public Map<Optional<Origin>, List<UUID>> of(List<UUID> ids) {
        Map<UUID, Optional<Origin>> origins = new HashMap<>();
        entities.createQuery(
                        "select n.id, n.kind, n.recipient, n.sender, n.segments, n.hasContent, n.attempts, n.provider"
                                + " from SMSNotification n where n.id in :ids",
                        Object[].class)
                .setParameter("ids", Padded.toRoundSize(ids))
                .getResultList()
                .forEach(row -> origins.put((UUID) row[0], origin(parcel(row))));
        Map<Optional<Origin>, List<UUID>> grouped = new LinkedHashMap<>();
        ids.stream()
                .filter(origins::containsKey)
                .forEach(id -> grouped.computeIfAbsent(
                                Objects.requireNonNull(origins.get(id)), origin -> new ArrayList<>())
                        .add(id));
        return grouped;
    }

    /** As an urgent one: whoever asks for it before the claim must not use it to find something out. */
    private static Parcel parcel(Object[] row) {
        String last = (Integer) row[6] > 0 ? (String) row[7] : null;
        return new Parcel(
                (UUID) row[0],
                (Kind) row[1],
                (String) row[2],
                (String) row[3],
                (Integer) row[4],
                (Boolean) row[5],
                last,
                true);
    }

    private Optional<Origin> origin(Parcel parcel) {
        Kind kind = parcel.kind();
        if (router.isContested(kind)) {
            return router.wayOf(parcel) instanceof Way.By by && by.sender() != null
                    ? Optional.of(new Origin(by.provider().name(), kind, by.sender()))
                    : Optional.empty();
        }
        return providers
                .preferred(kind)
                .flatMap(by -> Optional.ofNullable(parcel.sender())
                        .or(() -> by.defaultSender(kind))
                        .map(from -> new Origin(by.name(), kind, from)));
    }
}
