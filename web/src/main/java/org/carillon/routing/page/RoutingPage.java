package org.carillon.routing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.paging.control.Page;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.routing.control.CarrierState;
import org.carillon.routing.control.ChangeFilter;
import org.carillon.routing.control.EditRoutes;
import org.carillon.routing.control.RoutesNow;
import org.carillon.routing.control.RuleState;
import org.carillon.routing.control.WatchRoutes;
import org.carillon.routing.entity.RouteChange;
import org.carillon.routing.entity.RouteRuleKey;
import org.jspecify.annotations.Nullable;

/** The rules, what is left of them at present, how the carriers are, and every change with its reason. */
@Named
@RequestScoped
public class RoutingPage {
    private static final int ROWS = 20;

    @Inject
    RoutesNow routes;

    @Inject
    EditRoutes edit;

    @Inject
    WatchRoutes watch;

    @Inject
    Providers providers;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    private @Nullable List<RuleState> rules;
    private @Nullable Page<RouteChange> changes;

    /**
     * A provider's part of a rule.
     *
     * @param wanted in per cent; null if it never gets any
     * @param now in per cent, what health leaves of it
     */
    public record Part(ProviderName provider, @Nullable Integer wanted, int now) {}

    public List<RuleState> getRules() {
        List<RuleState> known = rules;
        if (known == null) {
            watch.refresh();
            known = routes.rules();
            rules = known;
        }
        return known;
    }

    public List<CarrierState> getCarriers() {
        return routes.carriers();
    }

    public List<RouteChange> getChanges() {
        return page().items();
    }

    /** The rule that the address names by {@code rule}, as {@code AU/sms}; null where it names none. */
    public @Nullable RuleState getChosen() {
        String named = asked.text("rule");
        return getRules().stream()
                .filter(rule -> path(rule).equals(named))
                .findFirst()
                .orElse(null);
    }

    /** As addresses of the API name it: {@code AU/sms}. */
    public String path(RuleState rule) {
        return (isForAll(rule) ? "default" : rule.key().country()) + "/"
                + word(rule.key().kind());
    }

    public boolean isForAll(RuleState rule) {
        return rule.key().country().equals(RouteRuleKey.DEFAULT);
    }

    /** The country in the viewer's language. */
    public String country(@Nullable String code) {
        return code == null || code.equals(RouteRuleKey.DEFAULT)
                ? texts.of("routing", "country.all")
                : new Locale("", code).getDisplayCountry(viewer.getLocale());
    }

    /** All that can carry the kind and are in the rule, or could be. */
    public List<Part> partsOf(RuleState rule) {
        Map<ProviderName, Integer> wanted = rule.wanted().shares().parts();
        List<Part> parts = new ArrayList<>();
        for (ProviderName name : carriersOf(rule.key().kind())) {
            parts.add(new Part(name, wanted.get(name), rule.now().parts().getOrDefault(name, 0)));
        }
        return parts;
    }

    /** Kinds that more than one provider carries, so that there is something to choose. */
    public List<Kind> getSharedKinds() {
        List<Kind> shared = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (carriersOf(kind).size() > 1) {
                shared.add(kind);
            }
        }
        return shared;
    }

    public List<ProviderName> carriersOf(Kind kind) {
        return providers.all().stream()
                .filter(provider -> provider.carries().contains(kind))
                .map(MessageProvider::name)
                .toList();
    }

    /** As stored or told, in small letters. */
    public String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The address of the changes behind these; empty if there are none. */
    public String getOlder() {
        String next = page().next();
        return next == null ? "" : asked.with("before", next);
    }

    private Page<RouteChange> page() {
        Page<RouteChange> known = changes;
        if (known == null) {
            known = edit.changes(new ChangeFilter(null, null, null, null, null), asked.id("before"), ROWS);
            changes = known;
        }
        return known;
    }
}
