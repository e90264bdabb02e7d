package org.carillon.routing.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.ReadingKey;
import org.carillon.routing.entity.RouteChange;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.RouteReading;
import org.carillon.routing.entity.RouteRule;
import org.carillon.routing.entity.RouteRuleKey;

/** Rules, levels and readings; each call is a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RouteBook {
    private static final String BY_ITSELF = "carillon";
    private static final Duration FRESH = Duration.ofSeconds(10);
    private static final Duration KEPT = Duration.ofHours(1);

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public RouteTable read() {
        Map<RouteRuleKey, Rule> rules = new HashMap<>();
        entities.createQuery("select r from RouteRule r", RouteRule.class)
                .getResultList()
                .forEach(rule -> rules.put(rule.key(), new Rule(Shares.parse(rule.shares()), rule.pinned())));
        Map<CarriedKey, RouteLevel> levels = new HashMap<>();
        entities.createQuery("select l from RouteLevel l", RouteLevel.class)
                .getResultList()
                .forEach(level -> levels.put(level.key(), level));
        return RouteTable.of(rules, levels);
    }

    /** Tells the other nodes what this one has seen. */
    public void publish(String node, List<Seen> seen, Instant now) {
        for (Seen each : seen) {
            ReadingKey key = new ReadingKey(node, each.carried());
            RouteReading found = entities.find(RouteReading.class, key);
            RouteReading reading = found == null ? new RouteReading(key) : found;
            reading.read(each.breaker().name(), each.recent(), each.lately(), now);
            if (found == null) {
                entities.persist(reading);
            }
        }
    }

    /** Removes what nodes have told that do not run any more. */
    public void forgetOldReadings(Instant now) {
        entities.createQuery("delete from RouteReading r where r.readAt < :oldest")
                .setParameter("oldest", now.minus(KEPT))
                .executeUpdate();
    }

    /** What all nodes have told lately. */
    public Map<CarriedKey, Signs> signs(Instant now) {
        return entities
                .createQuery("select r from RouteReading r where r.readAt >= :oldest", RouteReading.class)
                .setParameter("oldest", now.minus(FRESH))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        reading -> reading.key().carried(),
                        Collectors.collectingAndThen(Collectors.toList(), Signs::of)));
    }

    /**
     * Takes from those that are not well a step of what they have, if another is well; gives those a step back that are well again.
     * Every node judges; the row's lock and the time of its last change make it one step.
     */
    public List<RouteChange> judge(Kind kind, List<ProviderName> carriers, Judgement judgement, Instant now) {
        Map<CarriedKey, Signs> signs = signs(now);
        Map<CarriedKey, RouteLevel> levels = new HashMap<>();
        carriers.forEach(provider -> {
            CarriedKey key = new CarriedKey(provider.name(), kind);
            RouteLevel known = entities.find(RouteLevel.class, key);
            levels.put(key, known == null ? new RouteLevel(key) : known);
        });
        List<RouteChange> changes = new ArrayList<>();
        levels.forEach((key, level) -> {
            Signs own = signs.getOrDefault(key, Signs.NONE);
            Optional<String> fall = judgement.fall(level, own, now);
            Optional<String> heir = fall.flatMap(why -> levels.values().stream()
                    .filter(other -> other != level)
                    .filter(other -> judgement.isFit(other, signs.getOrDefault(other.key(), Signs.NONE)))
                    .map(other -> other.key().provider() + " takes over")
                    .findFirst());
            if (fall.isPresent() && heir.isPresent()) {
                String why = fall.get() + "; " + heir.get();
                step(level, now, (row, at) -> row.fall(judgement.pause(), why, at))
                        .ifPresent(changes::add);
            } else if (fall.isEmpty()) {
                judgement
                        .rise(level, own, now)
                        .flatMap(why -> step(level, now, (row, at) -> row.rise(why, at)))
                        .ifPresent(changes::add);
            }
        });
        return changes;
    }

    private Optional<RouteChange> step(RouteLevel judged, Instant now, BiConsumer<RouteLevel, Instant> move) {
        Instant judgedAt = judged.changedAt();
        RouteLevel found = entities.find(RouteLevel.class, judged.key(), LockModeType.PESSIMISTIC_WRITE);
        RouteLevel row = found == null ? judged : found;
        if (!row.changedAt().equals(judgedAt)) {
            return Optional.empty();
        }
        int was = row.level();
        move.accept(row, now);
        if (found == null) {
            entities.persist(row);
        }
        RouteChange change = RouteChange.ofLevel(row.key(), was, row.level(), row.reason(), BY_ITSELF, now);
        entities.persist(change);
        return Optional.of(change);
    }
}
