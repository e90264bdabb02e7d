package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.MessageProvider;
import org.carillon.routing.control.Parcel;
import org.carillon.routing.control.Route;
import org.carillon.routing.control.Router;
import org.carillon.routing.control.Way;
import org.jspecify.annotations.Nullable;

/** Who carries which of the rows that were just claimed. Costs nothing where one provider carries them all. */
@ApplicationScoped
public class Ways {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Router router;

    /** What is to be written of rows that go the same way; an empty sender is no change. */
    private record Change(String provider, String sender) {
        static Change of(Way.By by, SMSNotification row) {
            return new Change(by.provider().name().name(), text(by.sender() == null ? row.getSender() : by.sender()));
        }

        boolean isNothingNew(SMSNotification row) {
            return provider.equals(row.getProvider()) && sender.equals(text(row.getSender()));
        }

        private static String text(@Nullable String sender) {
            return sender == null ? "" : sender;
        }
    }

    /**
     * By row, of those that have a choice. What differs from the row is written in the caller's transaction, an update for each
     * provider; the entities themselves keep what they were read with.
     */
    Map<UUID, Way> of(List<SMSNotification> mine, UUID token, Route route) {
        if (route.contested().isEmpty()) {
            return Map.of();
        }
        Map<UUID, Way> ways = new HashMap<>();
        Map<Change, List<UUID>> changes = new HashMap<>();
        for (SMSNotification row : mine) {
            if (route.contested().contains(row.getKind())) {
                Way way = router.wayOf(parcel(row));
                ways.put(row.getId(), way);
                if (way instanceof Way.By by && !Change.of(by, row).isNothingNew(row)) {
                    changes.computeIfAbsent(Change.of(by, row), change -> new ArrayList<>())
                            .add(row.getId());
                }
            }
        }
        changes.forEach((change, ids) -> write(change, ids, token));
        return ways;
    }

    /** For the history: which provider it is, where there was a choice. */
    static String told(Map<UUID, Way> ways, SMSNotification row) {
        return ways.get(row.getId()) instanceof Way.By by
                ? ", by " + by.provider().name()
                : "";
    }

    /** Whether somebody else who is well would carry it at the next attempt. */
    boolean hasAnother(SMSNotification row, MessageProvider than) {
        return router.wayOf(parcel(row, than.name().name(), true)) instanceof Way.By by
                && by.provider().name() != than.name()
                && by.provider().health().usable();
    }

    private static Parcel parcel(SMSNotification row) {
        return parcel(row, row.getAttempts() > 1 ? row.getProvider() : null, row.isUrgent());
    }

    private static Parcel parcel(SMSNotification row, @Nullable String last, boolean urgent) {
        return new Parcel(
                row.getId(),
                row.getKind(),
                row.getRecipient(),
                row.getSender(),
                row.getSegments(),
                row.hasContent(),
                last,
                urgent);
    }

    private void write(Change change, List<UUID> ids, UUID token) {
        Query update = entities.createQuery("update SMSNotification n set n.provider = :provider"
                + (change.sender().isEmpty() ? "" : ", n.sender = :sender")
                + " where n.id in :ids and n.claim = :token");
        if (!change.sender().isEmpty()) {
            update.setParameter("sender", change.sender());
        }
        update.setParameter("provider", change.provider())
                .setParameter("ids", Padded.toRoundSize(ids))
                .setParameter("token", token)
                .executeUpdate();
    }
}
