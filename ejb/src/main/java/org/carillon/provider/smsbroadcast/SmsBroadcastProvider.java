package org.carillon.provider.smsbroadcast;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.phone.SenderId;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWatch;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SenderFit;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** SMS Broadcast behind the port. It tells nothing of a message that was sent: what is unknown waits for its delivery report. */
@ApplicationScoped
public class SmsBroadcastProvider implements MessageProvider {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final Search SILENT =
            new Search.CannotAsk("SMS Broadcast does not tell what became of a message but by its delivery report");

    @Inject
    SmsBroadcastCalls calls;

    @Inject
    Clock clock;

    private SmsBroadcastSettings settings;
    private @Nullable SmsBroadcastConnection connection;
    private @Nullable SmsBroadcastMessages messages;
    private ProviderWatch watch;
    private volatile @Nullable String credit;

    @PostConstruct
    void start() {
        settings = SmsBroadcastSettings.read();
        watch = new ProviderWatch(clock, Duration.ofMillis(SmsBroadcastCalls.BREAKER_DELAY), PAUSE);
        if (configured()) {
            connection = new SmsBroadcastConnection(settings);
            messages = new SmsBroadcastMessages(connection);
        }
    }

    @PreDestroy
    void stop() {
        if (connection != null) {
            connection.close();
        }
    }

    @Override
    public ProviderName name() {
        return ProviderName.SMSBROADCAST;
    }

    @Override
    public Set<Kind> carries() {
        return Set.of(Kind.SMS);
    }

    @Override
    public boolean configured() {
        return missing().isEmpty();
    }

    @Override
    public Optional<String> missing() {
        return settings.missing();
    }

    @Override
    public Optional<String> defaultSender(Kind kind) {
        return Optional.of(settings.sender() == null ? SmsBroadcastMessages.SHARED_POOL : settings.sender());
    }

    @Override
    public boolean servesAll(Kind kind) {
        return false;
    }

    @Override
    public boolean serves(Kind kind, String to) {
        return settings.prefixes().stream().anyMatch(to::startsWith);
    }

    @Override
    public boolean takes(Kind kind, int segments, boolean hasContent) {
        return !hasContent && segments <= SmsBroadcastMessages.MOST_SEGMENTS;
    }

    /** A name is for SMS Broadcast; a number, unless it is the configured one, is another provider's. */
    @Override
    public SenderFit fit(Kind kind, String sender) {
        return SenderId.isPossible(sender) && !SenderId.takesReplies(sender) ? SenderFit.ITS_OWN : SenderFit.IMPOSSIBLE;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        return watch.watch(() -> calls.send(messages(), message));
    }

    @Override
    public Search search(Kind kind, String to, String from, Instant createdFrom) {
        return SILENT;
    }

    @Override
    public Search fetch(Kind kind, String sid) {
        return SILENT;
    }

    @Override
    public Connection testConnection() {
        try {
            Connection answer = calls.account(messages());
            if (!answer.good()) {
                return answer;
            }
            credit = answer.words();
            return new Connection(true, "The account has " + answer.words() + " credits");
        } catch (TimeoutException e) {
            return new Connection(false, "No answer in time");
        }
    }

    @Override
    public Optional<String> credit() {
        return Optional.ofNullable(credit);
    }

    @Override
    public boolean tellsCredit() {
        return true;
    }

    @Override
    public String describe(String errorCode) {
        return SmsBroadcastError.describe(errorCode);
    }

    @Override
    public boolean saysOptedOut(String errorCode) {
        return errorCode.equals(SmsBroadcastError.OPTED_OUT.code());
    }

    @Override
    public ProviderHealth health() {
        return watch.health(ProviderName.SMSBROADCAST, configured());
    }

    private SmsBroadcastMessages messages() {
        if (messages == null) {
            throw new IllegalStateException(missing().orElse("SMS Broadcast is not configured"));
        }
        return messages;
    }
}
