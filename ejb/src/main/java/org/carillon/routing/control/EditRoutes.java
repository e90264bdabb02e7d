package org.carillon.routing.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.audit.control.Audit;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.entity.RouteChange;
import org.carillon.routing.entity.RouteRule;
import org.carillon.routing.entity.RouteRuleKey;
import org.carillon.security.control.Caller;
import org.jspecify.annotations.Nullable;

/** What administrators want; refresh {@link WatchRoutes} afterwards, so that it counts at once on this node. */
@Stateless
public class EditRoutes {
    private static final String ACTION = "routing.changed";
    private static final String NO_REASON = "no reason was told";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Router router;

    @Inject
    private Audit audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    public List<RouteRule> all() {
        return entities.createQuery("select r from RouteRule r order by r.key.kind, r.key.country", RouteRule.class)
                .getResultList();
    }

    public Optional<RouteRule> find(RouteRuleKey key) {
        return Optional.ofNullable(entities.find(RouteRule.class, key));
    }

    /** Shares messages so from now on; a pin stays. */
    public void save(RouteRuleKey key, Shares shares, @Nullable String reason) {
        Rule before = before(key);
        write(key, new Rule(shares, before.pinned()), before, reason);
    }

    /** Lets nothing move the shares any more. {@code to}: who is to have all; null leaves the shares as they are. */
    public void pin(RouteRuleKey key, @Nullable ProviderName to, @Nullable String reason) {
        Rule before = before(key);
        Shares shares = to == null ? before.shares() : new Shares(Map.of(to, 100));
        write(key, new Rule(shares, true), before, reason);
    }

    /** Lets health move the shares again. Fails with ILLEGAL_STATUS if nothing is pinned. */
    public void unpin(RouteRuleKey key) {
        Rule before = before(key);
        if (!before.pinned()) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "It is not pinned");
        }
        write(key, new Rule(before.shares(), false), before, null);
    }

    /** Makes the rule for all count, or the usual one. Fails with NOT_FOUND if there is none. */
    public void remove(RouteRuleKey key) {
        RouteRule found = entities.find(RouteRule.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no rule of its own");
        }
        String was = words(ruleOf(found));
        entities.remove(found);
        record(key, was, "no rule of its own", "the rule was removed");
    }

    /** At most {@code limit}, newest first, from before the one with the id {@code before}. */
    public Page<RouteChange> changes(ChangeFilter filter, @Nullable UUID before, int limit) {
        return Search.among(entities, RouteChange.class)
                .equal("country", filter.country())
                .equal("kind", filter.kind())
                .equal(
                        "provider",
                        filter.provider() == null ? null : filter.provider().name())
                .where("r.at >= :from", "from", filter.from())
                .where("r.at < :to", "to", filter.to())
                .newestFirst(before, limit, RouteChange::getId);
    }

    static Rule ruleOf(RouteRule row) {
        return new Rule(Shares.parse(row.shares()), row.pinned());
    }

    private Rule before(RouteRuleKey key) {
        return find(key)
                .or(() -> find(new RouteRuleKey(RouteRuleKey.DEFAULT, key.kind())))
                .map(EditRoutes::ruleOf)
                .orElseGet(() -> router.usual(key.kind()));
    }

    private void write(RouteRuleKey key, Rule rule, Rule before, @Nullable String reason) {
        RouteRule found = entities.find(RouteRule.class, key, LockModeType.PESSIMISTIC_WRITE);
        RouteRule row = found == null ? new RouteRule(key) : found;
        row.change(rule.shares().written(), rule.pinned(), reason, caller.name(), clock.instant());
        if (found == null) {
            insert(row);
        }
        record(key, words(before), words(rule), reason == null ? NO_REASON : reason);
    }

    private void insert(RouteRule row) {
        try {
            entities.persist(row);
            entities.flush();
        } catch (PersistenceException e) {
            throw Failures.isConstraintViolation(e)
                    ? Problem.of(
                            ProblemCode.VERSION_CONFLICT, "Somebody else is changing this rule: look, and try again")
                    : e;
        }
    }

    private void record(RouteRuleKey key, String was, String became, String reason) {
        Instant now = clock.instant();
        entities.persist(RouteChange.ofRule(key, was, became, reason, caller.name(), now));
        audit.record(ACTION, key.toString(), was + " -> " + became + ": " + reason);
    }

    private static String words(Rule rule) {
        return rule.shares() + (rule.pinned() ? ", pinned" : "");
    }
}
