package org.carillon.provider.control;

import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * At most so many messages a second from one sender, and to one provider, on this node. Slots are taken before a row is claimed: a row
 * that has to wait stays QUEUED, costs nothing and burns no attempt.
 */
@ApplicationScoped
public class Pace {
    private static final int MOST_SENDERS = 10_000;
    /** Seconds' worth of a bulk that may wait in the outbox: a stop has its effect at once, and a slot never waits for the pump. */
    private static final int ROOM_SECONDS = 2;

    private final Map<Origin, Slots> senders = new HashMap<>();
    private final Map<ProviderName, Slots> all = new HashMap<>();

    @Inject
    Providers providers;

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

    /**
     * How many messages of a bulk may wait in the outbox at once: what goes out within two seconds, at least one.
     *
     * @param from the sender; null means the configured one
     * @return {@code Integer.MAX_VALUE} if there is no limit
     */
    public int room(Kind kind, @Nullable String from) {
        String sender = from == null
                ? providers
                        .preferred(kind)
                        .flatMap(provider -> provider.defaultSender(kind))
                        .orElse("")
                : from;
        int rate = least(rates.of(kind, sender), rates.provider());
        return rate == 0 ? Integer.MAX_VALUE : rate * ROOM_SECONDS;
    }

    private static int least(int rate, int other) {
        return rate == 0 || (other > 0 && other < rate) ? other : rate;
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
