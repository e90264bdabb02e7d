package org.carillon.notification.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;

/**
 * The price of a message, and how long a call was, which no receipt tells: the provider is asked when somebody wants to know, and not again within a minute
 * while it has none. Whoever asks waits two seconds at most and otherwise gets the message without it.
 */
@ApplicationScoped
public class PriceOfMessage {
    private static final Logger LOG = System.getLogger(PriceOfMessage.class.getName());
    private static final long PATIENCE_MS = 2000;
    private static final Duration ASK_AGAIN_AFTER = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    @Inject
    private Providers providers;

    @Inject
    private PriceWriter prices;

    @Inject
    private CallBook calls;

    @Inject
    private Clock clock;

    @Resource(lookup = "concurrent/batch")
    private ManagedExecutorService executor;

    private final Map<UUID, Instant> asked = new ConcurrentHashMap<>();

    /** The message with its price, if there is one to be had. */
    public CompletionStage<SMSNotification> priced(SMSNotification message) {
        String sid = message.getProviderSid();
        String provider = message.getProvider();
        if (sid == null
                || provider == null
                || message.getPrice() != null
                || !hasLeft(message)
                || !mayAsk(message.getId())) {
            return CompletableFuture.completedFuture(message);
        }
        return CompletableFuture.supplyAsync(() -> ask(message, provider, sid), executor)
                .completeOnTimeout(message, PATIENCE_MS, TimeUnit.MILLISECONDS)
                .exceptionally(failure -> {
                    LOG.log(Level.WARNING, "notification=" + message.getId() + " price not found: " + failure);
                    return message;
                });
    }

    private SMSNotification ask(SMSNotification message, String provider, String sid) {
        MessageProvider sender = providers.named(ProviderName.valueOf(provider));
        if (!sender.configured()
                || !(sender.fetch(message.getKind(), sid) instanceof Search.Found found)
                || found.messages().isEmpty()) {
            return message;
        }
        SentMessage known = found.messages().get(0);
        if (known.call() != null) {
            calls.told(message.getId(), known.call());
        }
        return known.price() == null
                ? message
                : prices.write(message.getId(), new BigDecimal(known.price()), known.priceUnit());
    }

    private static boolean hasLeft(SMSNotification message) {
        return switch (message.getStatus()) {
            case SENT -> message.getKind() != Kind.CALL;
            case DELIVERED, READ, UNDELIVERED -> true;
            default -> false;
        };
    }

    private boolean mayAsk(UUID id) {
        Instant now = clock.instant();
        if (asked.size() >= MOST_REMEMBERED) {
            asked.clear();
        }
        Instant before = asked.put(id, now);
        boolean may = before == null || !before.plus(ASK_AGAIN_AFTER).isAfter(now);
        if (!may) {
            asked.put(id, before);
        }
        return may;
    }
}
