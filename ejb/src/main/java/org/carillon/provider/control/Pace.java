package org.carillon.provider.control;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * At most so many messages a second from one sender, and to one provider, on this node. Slots are taken before a row is claimed: a row
 * that has to wait stays QUEUED, costs nothing and burns no attempt.
 */
@ApplicationScoped
public class Pace {
    private static final int MOST_SENDERS = 10_000;

    private final Map<Origin, Slots> senders = new HashMap<>();
    private final Map<ProviderName, Slots> all = new HashMap<>();

    private final Rates rates;
    private final TimeMeter time;

    public Pace() {
        this(Rates.configured(), TimeMeter.SYSTEM_NANOTIME);
    }

    Pace(Rates rates, TimeMeter time) {
        this.rates = rates;
        this.time = time;
    }

    /** Whether anything is limited at all; if not, nobody needs to ask for slots. */
    public boolean isLimited() {
        return rates.areLimited();
    }

    public boolean isLimited(Origin origin) {
        return rates.provider() > 0 || rates.of(origin.kind(), origin.sender()) > 0;
    }

    /** Takes at most {@code most} slots; the number that may go now, down to zero. */
    public synchronized int take(Origin origin, Lane lane, int most) {
        Slots sender = sender(origin);
        Slots provider = provider(origin.provider());
        int number = Math.min(most, Math.min(sender.free(lane), provider.free(lane)));
        sender.take(number);
        provider.take(number);
        return number;
    }

    /** Slots that were not used after all. */
    public synchronized void giveBack(Origin origin, int number) {
        if (number > 0) {
            sender(origin).giveBack(number);
            provider(origin.provider()).giveBack(number);
        }
    }

    private Slots sender(Origin origin) {
        if (senders.size() > MOST_SENDERS) {
            senders.clear();
        }
        int rate = rates.of(origin.kind(), origin.sender());
        return senders.compute(origin, (name, known) -> atRate(known, rate));
    }

    private Slots provider(ProviderName name) {
        int rate = rates.provider();
        return all.compute(name, (provider, known) -> atRate(known, rate));
    }

    private Slots atRate(@Nullable Slots known, int rate) {
        return known == null || known.rate() != rate ? new Slots(rate, time) : known;
    }
}
