package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.provider.control.Lane;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.provider.control.Search;

/**
 * Finds out what became of messages whose outcome is unknown: asks the provider for what it has to this number from this sender since
 * the attempt, and adopts the message, or queues it again when the provider surely has none. Asks many side by side, never more than
 * {@value #MOST_AT_ONCE}, and holds no transaction while asking.
 */
@ApplicationScoped
public class Janitor {
    private static final Logger LOG = System.getLogger(Janitor.class.getName());
    private static final int MOST_AT_ONCE = 32;
    private static final Duration ONE_ROUND = Duration.ofSeconds(1);
    private static final Duration LEASE = Duration.ofMinutes(1);
    /** Clocks differ, and the provider tells the time of a message to the second. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(30);

    private final Semaphore asking = new Semaphore(MOST_AT_ONCE);

    @Inject
    private DueRows due;

    @Inject
    private Providers providers;

    @Inject
    private Verdicts verdicts;

    @Inject
    private Clock clock;

    @Inject
    private ProviderCalls calls;

    /** Looks rows in doubt up, for about a second; the timer comes back for the rest. */
    public void lookUp() {
        each(Status.UNKNOWN, row -> verdicts.apply(row.getId(), row.getClaim(), ask(row)));
    }

    /** Asks for news of accepted messages whose receipts seem to be lost. */
    public void askForNews() {
        for (Status status : List.of(Status.ACCEPTED, Status.SENT)) {
            each(status, row -> verdicts.news(row.getId(), fetch(row)));
        }
    }

    private void each(Status status, Consumer<SMSNotification> lookUp) {
        Instant until = clock.instant().plus(ONE_ROUND);
        boolean more = true;
        while (more && clock.instant().isBefore(until)) {
            more = some(status, lookUp) == MOST_AT_ONCE;
        }
    }

    private int some(Status status, Consumer<SMSNotification> lookUp) {
        Instant now = clock.instant();
        List<SMSNotification> rows = due.toAskAbout(status, now, now.plus(LEASE), MOST_AT_ONCE);
        for (SMSNotification row : rows) {
            asking.acquireUninterruptibly();
            try {
                calls.run(Lane.SINGLE, () -> one(row, lookUp));
            } catch (RuntimeException e) {
                asking.release();
                throw e;
            }
        }
        return rows.size();
    }

    private void one(SMSNotification row, Consumer<SMSNotification> lookUp) {
        try {
            lookUp.accept(row);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "notification=" + row.getId() + " could not be looked up: " + e);
        } finally {
            asking.release();
        }
    }

    private Search fetch(SMSNotification row) {
        String sid = row.getProviderSid();
        return providerOf(row)
                .filter(provider -> provider.configured() && sid != null)
                .map(provider -> provider.fetch(row.getKind(), String.valueOf(sid)))
                .orElseGet(() -> new Search.CannotAsk("the provider is not configured"));
    }

    private Search ask(SMSNotification row) {
        Instant attempted = row.getClaimedAt() == null ? row.getCreatedAt() : row.getClaimedAt();
        String sender = row.getSender();
        Optional<MessageProvider> provider = providerOf(row);
        if (provider.isEmpty() || !provider.get().configured() || sender == null) {
            return new Search.CannotAsk("the provider is not configured");
        }
        return provider.get().search(row.getKind(), row.getRecipient(), sender, attempted.minus(CLOCK_SKEW));
    }

    private Optional<MessageProvider> providerOf(SMSNotification row) {
        String name = row.getProvider();
        List<MessageProvider> all = providers.all();
        return all.stream()
                .filter(provider -> name == null || provider.name() == ProviderName.valueOf(name))
                .findFirst();
    }
}
