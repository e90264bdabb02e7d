package org.carillon.routing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.RouteRule;
import org.carillon.routing.entity.RouteRuleKey;

/** Shows who sends what at present. */
@ApplicationScoped
public class RoutesNow {

    @Inject
    private EditRoutes rules;

    @Inject
    private Router router;

    @Inject
    private Providers providers;

    @Inject
    private RouteBook book;

    @Inject
    private Clock clock;

    /** The rules that somebody has made, and the usual one of each kind that has none for all. */
    public List<RuleState> rules() {
        List<RouteRule> made = rules.all();
        List<RuleState> states = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            RouteRuleKey all = new RouteRuleKey(RouteRuleKey.DEFAULT, kind);
            if (!providers.carriersOf(kind).isEmpty()
                    && made.stream().noneMatch(rule -> rule.key().equals(all))) {
                states.add(usual(all));
            }
            made.stream()
                    .filter(rule -> rule.key().kind() == kind)
                    .map(this::state)
                    .forEach(states::add);
        }
        return states;
    }

    /** The rule that counts for such messages, which may be that for all; empty if nobody can send them. */
    public Optional<RuleState> ruleFor(RouteRuleKey key) {
        RouteRuleKey all = new RouteRuleKey(RouteRuleKey.DEFAULT, key.kind());
        return rules.find(key)
                .or(() -> rules.find(all))
                .map(this::state)
                .or(() -> providers.carriersOf(key.kind()).isEmpty() ? Optional.empty() : Optional.of(usual(all)));
    }

    public List<CarrierState> carriers() {
        RouteTable table = book.read();
        Map<CarriedKey, Signs> signs = book.signs(clock.instant());
        List<CarrierState> states = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (MessageProvider provider : providers.carriersOf(kind)) {
                states.add(new CarrierState(
                        kind,
                        provider.health(),
                        table.level(provider.name(), kind),
                        signs.getOrDefault(new CarriedKey(provider.name().name(), kind), Signs.NONE)
                                .recent()));
            }
        }
        return states;
    }

    private RuleState usual(RouteRuleKey key) {
        Rule rule = router.usual(key.kind());
        return new RuleState(key, rule, null, router.now(rule, key.kind()));
    }

    private RuleState state(RouteRule row) {
        Rule rule = EditRoutes.ruleOf(row);
        return new RuleState(row.key(), rule, row, router.now(rule, row.key().kind()));
    }
}
