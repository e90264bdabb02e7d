package org.carillon.routing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.ProviderName;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.Tally;
import org.carillon.settings.control.Setting;

/** What the calls of this node have shown of providers between which there is a choice. */
@ApplicationScoped
public class Observations {
    private final Map<CarriedKey, Window> windows = new ConcurrentHashMap<>();

    @Inject
    Clock clock;

    /** A refused or throttled message says nothing against the provider; one that was held back here was no call. */
    public void note(ProviderName provider, Kind kind, Outcome outcome, Duration took) {
        if (outcome instanceof Outcome.NotSent notSent && !notSent.called()) {
            return;
        }
        windows.computeIfAbsent(new CarriedKey(provider.name(), kind), key -> new Window())
                .note(
                        clock.instant().getEpochSecond(),
                        hasFailed(outcome),
                        took.compareTo(Setting.ROUTING_SLOW.duration()) > 0);
    }

    private static boolean hasFailed(Outcome outcome) {
        return outcome instanceof Outcome.Unknown
                || outcome instanceof Outcome.NotSent
                || (outcome instanceof Outcome.Rejected rejected && rejected.kind() == Outcome.Kind.ACCOUNT);
    }

    /** The calls of the window that ended after this moment. */
    Tally recent(CarriedKey carried, Instant after, Limits limits) {
        long now = clock.instant().getEpochSecond();
        long start = Math.max(after.getEpochSecond(), now - limits.window().toSeconds());
        Window window = windows.get(carried);
        return window == null ? Tally.NONE : window.between(start, now);
    }

    /** The same, and those before the window as far back as all went well; ten minutes at most. */
    Tally lately(CarriedKey carried, Instant after, Limits limits) {
        Window window = windows.get(carried);
        return window == null
                ? Tally.NONE
                : window.lately(
                        after.getEpochSecond(),
                        limits.window().toSeconds(),
                        clock.instant().getEpochSecond());
    }
}
