package org.carillon.routing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.provider.control.RehearsalNumbers;
import org.carillon.provider.control.SenderFit;
import org.jspecify.annotations.Nullable;

/** Decides who carries which message, from what this node knows; asks nobody. */
@ApplicationScoped
public class Router {

    @Inject
    Providers providers;

    @Inject
    CurrentRoutes current;

    @Inject
    Probes probes;

    /** Who is to claim what now: each provider once, who carries SMS first. */
    public List<Route> routes() {
        Map<ProviderName, Set<Kind>> kinds = new EnumMap<>(ProviderName.class);
        Set<Kind> contested = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            List<MessageProvider> carriers = providers.carriersOf(kind);
            if (!carriers.isEmpty()) {
                kinds.computeIfAbsent(foremost(carriers, kind), name -> EnumSet.noneOf(Kind.class))
                        .add(kind);
                if (isContested(carriers, kind)) {
                    contested.add(kind);
                }
            }
        }
        return kinds.entrySet().stream()
                .map(route -> new Route(providers.named(route.getKey()), route.getValue(), among(contested, route)))
                .sorted(Comparator.comparing(route -> !route.kinds().contains(Kind.SMS)))
                .toList();
    }

    private static Set<Kind> among(Set<Kind> contested, Map.Entry<ProviderName, Set<Kind>> route) {
        Set<Kind> both = EnumSet.copyOf(route.getValue());
        both.retainAll(contested);
        return both;
    }

    /** Whether there is anything to decide for messages of this kind. */
    public boolean isContested(Kind kind) {
        return isContested(providers.carriersOf(kind), kind);
    }

    private static boolean isContested(List<MessageProvider> carriers, Kind kind) {
        return carriers.size() > 1 || (carriers.size() == 1 && !carriers.get(0).servesAll(kind));
    }

    /** Who gets most of the messages that are special in nothing. */
    private ProviderName foremost(List<MessageProvider> carriers, Kind kind) {
        if (carriers.size() == 1) {
            return carriers.get(0).name();
        }
        Shares now = now(current.table().rule(kind, "").orElseGet(() -> usual(kind)), kind);
        return now.parts().isEmpty() ? carriers.get(0).name() : now.most();
    }

    /** What health and breakers leave of the shares at present; empty if none of those named can send. */
    Shares now(Rule rule, Kind kind) {
        List<MessageProvider> able = providers.carriersOf(kind).stream()
                .filter(each -> rule.shares().names(each.name()))
                .toList();
        return shares(rule, kind, rule.pinned() ? able : steady(able));
    }

    /** Who carries this message; the same again as long as nothing changes. */
    public Way wayOf(Parcel parcel) {
        Kind kind = parcel.kind();
        List<MessageProvider> able = providers.carriersOf(kind).stream()
                .filter(each -> each.serves(kind, parcel.to()))
                .filter(each -> each.rehearses() || !RehearsalNumbers.contains(parcel.to()))
                .toList();
        if (able.isEmpty()) {
            return new Way.Nobody("no provider that is configured sends to this country");
        }
        Rule rule = current.table().rule(kind, parcel.to()).orElseGet(() -> usual(kind));
        if (isMeantFor(rule, kind, parcel.to())) {
            able = able.stream()
                    .filter(each -> rule.shares().names(each.name()))
                    .toList();
        }
        if (able.isEmpty()) {
            return new Way.Nobody(
                    "the routing rule for this country names no provider that is configured and sends there: "
                            + rule.shares());
        }
        able = preferably(able, each -> each.takes(kind, parcel.segments(), parcel.hasContent()));
        String given = given(parcel);
        if (given != null) {
            able = fitting(able, kind, given);
            if (able.isEmpty()) {
                return new Way.Nobody("no provider that may send to this country can send from this sender");
            }
        }
        MessageProvider chosen = able.size() == 1 ? able.get(0) : chosen(rule, parcel, able);
        return new Way.By(chosen, given == null ? chosen.defaultSender(kind).orElse(null) : given);
    }

    /** A rule that names only such as never send there says nothing about it. */
    private boolean isMeantFor(Rule rule, Kind kind, String to) {
        return providers.all().stream().anyMatch(each -> rule.shares().names(each.name()) && each.serves(kind, to));
    }

    /** If there is none, one of the others may as well tell why not. */
    private static List<MessageProvider> preferably(List<MessageProvider> able, Predicate<MessageProvider> wanted) {
        List<MessageProvider> fit = able.stream().filter(wanted).toList();
        return fit.isEmpty() ? able : fit;
    }

    /** The sender that the message names itself; what a provider sends from anyhow belongs to nobody. */
    private @Nullable String given(Parcel parcel) {
        String sender = parcel.sender();
        boolean usual = sender == null
                || providers.all().stream()
                        .filter(MessageProvider::configured)
                        .anyMatch(each -> each.defaultSender(parcel.kind()).equals(Optional.of(sender)));
        return usual ? null : sender;
    }

    private static List<MessageProvider> fitting(List<MessageProvider> able, Kind kind, String sender) {
        SenderFit best = able.stream()
                .map(each -> each.fit(kind, sender))
                .max(Comparator.naturalOrder())
                .orElse(SenderFit.IMPOSSIBLE);
        return best == SenderFit.IMPOSSIBLE
                ? List.of()
                : able.stream().filter(each -> each.fit(kind, sender) == best).toList();
    }

    private MessageProvider chosen(Rule rule, Parcel parcel, List<MessageProvider> able) {
        if (rule.pinned()) {
            return drawn(rule, parcel, able);
        }
        List<MessageProvider> steady = steady(able);
        if (parcel.last() != null) {
            return drawn(
                    rule, parcel, preferably(steady, each -> !each.name().name().equals(parcel.last())));
        }
        return parcel.urgent()
                ? drawn(rule, parcel, steady)
                : probed(rule, parcel.kind(), able).orElseGet(() -> drawn(rule, parcel, steady));
    }

    /** Those without doubt; those that may at least be called if there are none; else all, and the messages wait. */
    private static List<MessageProvider> steady(List<MessageProvider> able) {
        return preferably(
                preferably(able, each -> each.health().usable()),
                each -> each.health().usable() && each.health().breaker() == Breaker.CLOSED);
    }

    /** One that should have a part, has none at present, and is to be tried now. */
    private Optional<MessageProvider> probed(Rule rule, Kind kind, List<MessageProvider> able) {
        return able.stream()
                .filter(each ->
                        rule.shares().of(each.name()) > 0 && each.health().usable())
                .filter(each -> each.health().breaker() == Breaker.HALF_OPEN
                        || current.table().level(each.name(), kind).level() == 0)
                .filter(each -> probes.take(each.name(), kind))
                .findFirst();
    }

    private MessageProvider drawn(Rule rule, Parcel parcel, List<MessageProvider> pool) {
        if (pool.size() == 1) {
            return pool.get(0);
        }
        return providers.named(shares(rule, parcel.kind(), pool).at(number(parcel)));
    }

    private Shares shares(Rule rule, Kind kind, Collection<MessageProvider> pool) {
        Shares among =
                rule.shares().among(pool.stream().map(MessageProvider::name).toList());
        return rule.pinned()
                ? among
                : among.after(provider -> current.table().level(provider, kind).level());
    }

    /** Scatters the ids, which are made one after the other. */
    private static long number(Parcel parcel) {
        return (parcel.id().getLeastSignificantBits() * 0x9E3779B97F4A7C15L) >>> 40;
    }

    /** As long as nobody has made a rule: the first provider sends, the others stand by. */
    Rule usual(Kind kind) {
        return new Rule(
                Shares.ofFirst(providers.carriersOf(kind).stream()
                        .map(MessageProvider::name)
                        .toList()),
                false);
    }
}
