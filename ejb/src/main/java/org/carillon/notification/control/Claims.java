package org.carillon.notification.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.routing.control.Route;
import org.carillon.routing.control.Way;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/** Takes rows for one delivery: what one conditional update has moved from QUEUED to SENDING is nobody else's. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Claims {
    /**
     * Spelled so that no index on status or kind can serve it: a plan that PostgreSQL keeps from a time with few rows finds them by
     * their status instead of by their ids, and reads all that were ever queued at each claim.
     */
    private static final String IS_QUEUED = "case when n.status = :queued then 1 else 0 end = 1";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Wishes wishes;

    @Inject
    private Ways ways;

    @Inject
    private Worklist worklist;

    /**
     * Those of the rows that are due and queued, now SENDING and marked with the token.
     *
     * @param route who is to send them, and of which kinds they must be
     * @param abandonedAt when a claim without an outcome is taken for a crash
     */
    public Claim claim(List<UUID> ids, UUID token, Route route, Instant now, Instant abandonedAt) {
        List<UUID> padded = Padded.toRoundSize(ids);
        Query claim = entities.createQuery(
                        "update SMSNotification n set n.status = :sending, n.claim = :token, n.provider = " + by(route)
                                + ","
                                + " n.claimedAt = :now, n.updatedAt = :now, n.attempts = n.attempts + 1,"
                                + " n.nextLookAt = :abandonedAt"
                                + " where n.id in :ids and " + IS_QUEUED
                                + " and " + isOneOf(route.kinds())
                                + " and n.dueAt <= :now and n.uselessAfter > :now")
                .setParameter("sending", Status.SENDING)
                .setParameter("token", token)
                .setParameter("provider", route.provider().name().name())
                .setParameter("now", now)
                .setParameter("abandonedAt", abandonedAt)
                .setParameter("ids", padded)
                .setParameter("queued", Status.QUEUED);
        for (Kind kind : route.kinds()) {
            claim.setParameter(kind.name(), kind);
        }
        if (claim.executeUpdate() == 0) {
            return Claim.NOTHING;
        }
        List<SMSNotification> mine = entities.createQuery(
                        "select n from SMSNotification n where n.id in :ids and n.claim = :token",
                        SMSNotification.class)
                .setParameter("ids", padded)
                .setParameter("token", token)
                .getResultList();
        return heeded(mine, ways.of(mine, token, route), wishes.unwantedNow(mine), now);
    }

    /** Where there is a choice, who had it before is kept: what a provider has surely not sent may go by another. */
    private static String by(Route route) {
        return route.contested().isEmpty()
                ? ":provider"
                : "case when n.attempts = 0 or n.provider is null then :provider else n.provider end";
    }

    private Claim heeded(
            List<SMSNotification> mine, Map<UUID, Way> ways, Map<UUID, Suppression> unwanted, Instant now) {
        mine.forEach(notification ->
                entities.persist(notification.claimed(Ways.told(ways, notification), Source.DELIVERY, now)));
        if (unwanted.isEmpty()) {
            return new Claim(mine, Contents.of(mine, entities), ways, List.of());
        }
        List<SMSNotification> wanted = new ArrayList<>();
        List<SMSNotification> suppressed = new ArrayList<>();
        for (SMSNotification each : mine) {
            Suppression why = unwanted.get(each.getId());
            if (why == null) {
                wanted.add(each);
            } else {
                suppressed.add(each);
                entities.persist(each.suppressed(why.code(), why.reason(), now));
                tellStaff(each, why);
            }
        }
        return new Claim(wanted, Contents.of(wanted, entities), ways, suppressed);
    }

    /** Whoever booked it thinks that the patient is told. */
    private void tellStaff(SMSNotification unwanted, Suppression why) {
        if (unwanted.getAppointment() != null) {
            worklist.add(
                    WorkItemKind.OPTED_OUT,
                    unwanted.getAppointment(),
                    unwanted.getId(),
                    null,
                    unwanted.getRecipient(),
                    "A message was not sent: " + why.reason());
        }
    }

    /** The language of queries has no {@code in} inside a {@code case}. */
    private static String isOneOf(Set<Kind> kinds) {
        return kinds.stream()
                .map(kind -> " when n.kind = :" + kind.name() + " then 1")
                .collect(Collectors.joining("", "case", " else 0 end = 1"));
    }
}
