package org.carillon.cost.control;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what was sent. A period is a range of ids, as in the history, so that a month of ten million rows costs no more than its own
 * rows; days are asked for one by one, since only then is a day that of the zone and not of the database's session.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CostReport {
    private static final String SENT = " from SMSNotification n where n.id >= :oldest and n.id < :newest"
            + " and n.acceptedAt is not null and n.kind <> org.carillon.channel.entity.Kind.IN_APP";
    private static final String SUMS = "n.kind, n.priceUnit, count(n), sum(n.segments), sum(n.price),"
            + " sum(case when n.price is null then 1 else 0 end),"
            + " sum(case when n.price is null then n.segments else 0 end)";
    private static final String ASKED =
            " from NumberLookup n where n.id >= :oldest and n.id < :newest group by n.priceUnit";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * The days from {@code first} to {@code last}, both whole, on the clock of the zone.
     *
     * @param keys by what to tell them apart; none means one sum for each currency
     */
    public List<Cost> of(LocalDate first, LocalDate last, ZoneId zone, Set<CostKey> keys) {
        if (!keys.contains(CostKey.DAY)) {
            return of(null, first.atStartOfDay(zone).toInstant(), endOf(last, zone), keys);
        }
        List<Cost> all = new ArrayList<>();
        Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .forEach(day -> all.addAll(of(day, day.atStartOfDay(zone).toInstant(), endOf(day, zone), keys)));
        return all;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private List<Cost> of(@Nullable LocalDate day, Instant from, Instant to, Set<CostKey> keys) {
        Map<Cost, Cost> sums = new LinkedHashMap<>();
        String of = (keys.contains(CostKey.DEPARTMENT) ? "n.departmentId, " : "")
                + (keys.contains(CostKey.CLIENT) ? "n.createdBy, " : "");
        String group = " group by " + of + "n.kind, n.priceUnit";
        rows("select " + of + SUMS + SENT + group, from, to)
                .forEach(row -> add(sums, Sum.ofMessages(day, keys, row).cost()));
        String by = of.replace("createdBy", "askedBy");
        String groupOfLookups = by.isEmpty() ? "" : ", " + by.substring(0, by.length() - 2);
        rows("select " + by + "n.priceUnit, count(n), sum(n.price)" + ASKED + groupOfLookups, from, to)
                .forEach(row -> add(sums, Sum.ofLookups(day, keys, row).cost()));
        return List.copyOf(sums.values());
    }

    private List<Object[]> rows(String query, Instant from, Instant to) {
        return entities.createQuery(query, Object[].class)
                .setParameter("oldest", UuidCreator.getTimeOrderedEpochMin(from))
                .setParameter("newest", UuidCreator.getTimeOrderedEpochMin(to))
                .getResultList();
    }

    private static void add(Map<Cost, Cost> sums, Cost cost) {
        Cost like = sums.keySet().stream().filter(cost::isLike).findFirst().orElse(cost);
        sums.merge(like, cost, Cost::plus);
    }
}
