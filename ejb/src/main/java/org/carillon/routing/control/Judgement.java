package org.carillon.routing.control;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.Tally;

/**
 * Whether a provider is to have more or less. It falls on a share of failed or slow calls, or when its breaker is open on half of the
 * nodes; it rises when calls since the last step have gone well, of which there must be a few. In between lies a band where nothing
 * changes.
 */
public final class Judgement {
    private static final int FEWEST_CALLS_TO_FALL = 5;
    private static final int FEWEST_CALLS_TO_RISE = 3;
    private static final int FIT_TO_TAKE_OVER = 50;

    private final Limits limits;

    Judgement(Limits limits) {
        this.limits = limits;
    }

    /** Why the provider is not well, with the figures; empty if it is, or if too little is known. */
    Optional<String> fault(Signs signs) {
        if (signs.away() > 0 && 2 * signs.away() >= signs.nodes()) {
            String what = signs.refused() > signs.open() ? "it refuses the account" : "its breaker is open";
            return Optional.of(what
                    + (signs.nodes() == 1 ? "" : " on " + signs.away() + " of " + signs.nodes() + " nodes")
                    + calls(signs.recent()));
        }
        Tally recent = signs.recent();
        if (recent.calls() < FEWEST_CALLS_TO_FALL) {
            return Optional.empty();
        }
        if (recent.failedShare() >= limits.share()) {
            return Optional.of(recent.failed() + " of " + recent.calls() + " calls failed (" + recent.failedShare()
                    + " %, limit " + limits.share() + " %) in " + words(limits.window()));
        }
        if (recent.slowShare() >= limits.share()) {
            return Optional.of(recent.slow() + " of " + recent.calls() + " calls took longer than "
                    + words(limits.slow()) + " (" + recent.slowShare() + " %, limit " + limits.share() + " %) in "
                    + words(limits.window()));
        }
        return Optional.empty();
    }

    Duration pause() {
        return limits.pause();
    }

    /** Whether it could take over what another loses. */
    boolean isFit(RouteLevel level, Signs signs) {
        return level.level() >= FIT_TO_TAKE_OVER
                && signs.away() == 0
                && fault(signs).isEmpty();
    }

    /** Why it is to fall now. */
    Optional<String> fall(RouteLevel level, Signs signs, Instant now) {
        return level.level() == 0 || now.isBefore(level.changedAt().plus(limits.pauseDown()))
                ? Optional.empty()
                : fault(signs);
    }

    /** Why it is to rise now. */
    Optional<String> rise(RouteLevel level, Signs signs, Instant now) {
        Tally lately = signs.lately();
        if (!level.mayRise(now)) {
            return Optional.empty();
        }
        if (lately.calls() == 0) {
            return signs.away() == 0 && !now.isBefore(level.changedAt().plus(limits.silence()))
                    ? Optional.of("no call in " + words(limits.window()) + ", and no step in " + words(limits.silence())
                            + ": it gets another chance")
                    : Optional.empty();
        }
        boolean well = lately.calls() >= FEWEST_CALLS_TO_RISE
                && signs.doubtful() == 0
                && lately.failedShare() <= limits.wellAgain()
                && lately.slowShare() <= limits.wellAgain();
        return well
                ? Optional.of("of its last " + lately.calls() + " calls " + lately.failed() + " failed and "
                        + lately.slow() + " were slow (limit " + limits.wellAgain() + " %)")
                : Optional.empty();
    }

    private String calls(Tally recent) {
        return recent.calls() == 0
                ? ""
                : "; " + recent.failed() + " of " + recent.calls() + " calls failed in " + words(limits.window());
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
