package org.carillon.cost.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.notification.control.PriceWriter;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Setting;

/**
 * Reads what the provider has charged, a thousand messages by one question: no receipt tells a price, and to ask for each message would be
 * as many questions as messages. Some minutes behind, since a price is not known at once. What it cannot be told stays estimated.
 */
@ApplicationScoped
public class CollectPrices {
    private static final Logger LOG = System.getLogger(CollectPrices.class.getName());
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final Duration FIRST_LOOK_BACK = Duration.ofHours(1);
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final long LONGEST_RUN = Duration.ofSeconds(8).toNanos();

    @Inject
    Providers providers;

    @Inject
    PriceProgresses progress;

    @Inject
    PriceWriter prices;

    @Inject
    Clock clock;

    /** Bounded in time; what is left follows in the next run. */
    public void run() {
        providers.all().stream()
                .filter(provider -> provider.configured() && provider.tellsPrices())
                .forEach(this::collect);
    }

    private void collect(MessageProvider provider) {
        Instant now = clock.instant();
        Instant end = now.minus(Setting.PRICE_AFTER.duration());
        String name = provider.name().name();
        Optional<Instant> begin = progress.lease(name, end.minus(FIRST_LOOK_BACK), now, now.plus(LEASE));
        if (begin.isPresent()) {
            try {
                read(provider, begin.get(), end);
            } finally {
                progress.release(name, clock.instant());
            }
        }
    }

    private void read(MessageProvider provider, Instant begin, Instant end) {
        long started = System.nanoTime();
        Instant from = begin;
        while (from.isBefore(end) && System.nanoTime() - started < LONGEST_RUN) {
            Instant to = from.plus(WINDOW).isAfter(end) ? end : from.plus(WINDOW);
            Optional<String> trouble = provider.tellSent(from, to, page -> prices.write(page));
            if (trouble.isPresent()) {
                LOG.log(Level.INFO, "prices from " + from + " are read later: " + trouble.get());
                return;
            }
            progress.read(provider.name().name(), to);
            from = to;
        }
    }
}
