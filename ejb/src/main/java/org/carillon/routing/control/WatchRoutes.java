package org.carillon.routing.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.problem.control.Failures;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.RouteChange;

/** Looks at providers between which there is a choice: reads what was decided, tells what this node has seen, and judges. */
@ApplicationScoped
public class WatchRoutes {
    private static final Logger LOG = System.getLogger(WatchRoutes.class.getName());
    private static final String NODE = UUID.randomUUID().toString();
    private static final Duration TIDY_EVERY = Duration.ofMinutes(10);

    @Inject
    Providers providers;

    @Inject
    Router router;

    @Inject
    CurrentRoutes current;

    @Inject
    Observations observations;

    @Inject
    RouteBook book;

    @Inject
    Clock clock;

    private final Set<CarriedKey> told = new HashSet<>();
    private Instant tidied = Instant.EPOCH;

    /** One round; costs nothing where there is no choice. */
    public synchronized void look() {
        List<Kind> kinds =
                Arrays.stream(Kind.values()).filter(router::isContested).toList();
        if (kinds.isEmpty()) {
            return;
        }
        refresh();
        Instant now = clock.instant();
        Limits limits = Limits.configured();
        tell(kinds, limits, now);
        boolean changed = false;
        for (Kind kind : kinds) {
            changed |= judge(kind, new Judgement(limits), now);
        }
        if (changed) {
            refresh();
        }
        if (now.isAfter(tidied.plus(TIDY_EVERY))) {
            book.forgetOldReadings(now);
            tidied = now;
        }
    }

    /** Makes what is written now count on this node. */
    public void refresh() {
        current.use(book.read());
    }

    private void tell(List<Kind> kinds, Limits limits, Instant now) {
        List<Seen> seen = new ArrayList<>();
        for (Kind kind : kinds) {
            for (MessageProvider provider : providers.carriersOf(kind)) {
                Seen each = seen(provider, kind, limits);
                boolean before = told.contains(each.carried());
                if (each.tells()) {
                    told.add(each.carried());
                } else {
                    told.remove(each.carried());
                }
                if (before || each.tells()) {
                    seen.add(each);
                }
            }
        }
        if (!seen.isEmpty()) {
            book.publish(NODE, seen, now);
        }
    }

    private Seen seen(MessageProvider provider, Kind kind, Limits limits) {
        CarriedKey carried = new CarriedKey(provider.name().name(), kind);
        Instant changedAt = current.table().level(provider.name(), kind).changedAt();
        return new Seen(
                carried,
                BreakerWord.of(provider.health()),
                observations.recent(carried, changedAt, limits),
                observations.lately(carried, changedAt, limits));
    }

    private boolean judge(Kind kind, Judgement judgement, Instant now) {
        try {
            List<RouteChange> changes = book.judge(
                    kind,
                    providers.carriersOf(kind).stream()
                            .map(MessageProvider::name)
                            .toList(),
                    judgement,
                    now);
            changes.forEach(change -> LOG.log(
                    Level.WARNING,
                    "provider=" + change.getProvider() + " kind=" + kind + " share " + change.getWas() + " -> "
                            + change.getBecame() + ": " + change.getReason()));
            return !changes.isEmpty();
        } catch (EJBException e) {
            if (Failures.isConstraintViolation(e)) {
                return true;
            }
            throw e;
        }
    }
}
