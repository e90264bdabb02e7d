package org.carillon.provider.twilio;

import io.github.bucket4j.TimeMeter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWatch;
import org.carillon.provider.control.RehearsalNumbers;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SenderFit;
import org.carillon.provider.control.SentMessage;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Twilio behind the port: pause, pace, breaker and call, told as one outcome. */
@ApplicationScoped
public class TwilioProvider implements MessageProvider {
    private static final Set<Kind> CARRIED =
            Collections.unmodifiableSet(EnumSet.of(Kind.SMS, Kind.WHATSAPP, Kind.CALL));
    /** Twilio counts the calls of the account, whatever their sender. */
    private static final String ALL_CALLS = "calls";

    private static final Pattern SERVICE_OR_SHORT_CODE = Pattern.compile("MG[0-9a-fA-F]{32}|[0-9]{3,8}");

    private static final Duration PAUSE = Duration.ofSeconds(60);

    @Inject
    TwilioConnections connections;

    @Inject
    TwilioCalls calls;

    @Inject
    Clock clock;

    private ProviderWatch watch;
    private volatile @Nullable TwilioConnection seen;
    /** Calls are few and are paced here: what is paced before its claim costs every message a look at its row. */
    private final SenderPace calling = new SenderPace(TimeMeter.SYSTEM_MILLISECONDS);

    @PostConstruct
    void start() {
        watch = new ProviderWatch(clock, Duration.ofMillis(TwilioCalls.BREAKER_DELAY), PAUSE);
    }

    @Override
    public ProviderName name() {
        return ProviderName.TWILIO;
    }

    @Override
    public boolean configured() {
        return connections.current().isPresent();
    }

    @Override
    public Optional<String> missing() {
        return connections.settings().missing();
    }

    @Override
    public Set<Kind> carries() {
        return CARRIED;
    }

    @Override
    public Optional<String> missing(Kind kind) {
        return connections.settings().missing(kind);
    }

    @Override
    public Optional<String> defaultSender(Kind kind) {
        return connections.settings().sender(kind);
    }

    /** A name as sender is for others first: Twilio needs it to be allowed for each country. */
    @Override
    public SenderFit fit(Kind kind, String sender) {
        return sender.startsWith("+") || SERVICE_OR_SHORT_CODE.matcher(sender).matches()
                ? SenderFit.ITS_OWN
                : SenderFit.POSSIBLE;
    }

    @Override
    public boolean rehearses() {
        return true;
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        TwilioConnection connection = RehearsalNumbers.contains(message.to()) ? connections.rehearsal() : connection();
        Optional<Outcome.NotSent> held = watch.heldBack();
        if (held.isPresent()) {
            return held.get();
        }
        Duration wait = message.kind() == Kind.CALL
                ? calling.take(ALL_CALLS, connections.settings().callRate())
                : Duration.ZERO;
        return wait.isZero()
                ? watch.watch(() -> calls.send(connection.messages(), message))
                : new Outcome.NotSent("calls are started one after the other", false, wait);
    }

    @Override
    public Search search(Kind kind, String to, String from, Instant createdFrom) {
        return ask(connection -> calls.search(connection.questions(), kind, to, from, createdFrom));
    }

    @Override
    public Search fetch(Kind kind, String sid) {
        return ask(connection -> calls.fetch(connection.questions(), kind, sid));
    }

    private Search ask(Function<TwilioConnection, Search> question) {
        try {
            return question.apply(connection());
        } catch (TimeoutException e) {
            return new Search.CannotAsk("no answer in time");
        }
    }

    @Override
    public Connection testConnection() {
        try {
            return calls.account(connection().questions());
        } catch (TimeoutException e) {
            return new Connection(false, "No answer in time");
        }
    }

    @Override
    public String describe(String errorCode) {
        return TwilioError.describe(errorCode);
    }

    @Override
    public boolean tellsPrices() {
        return true;
    }

    @Override
    public Optional<String> tellSent(Instant from, Instant to, Consumer<List<SentMessage>> pages) {
        Search answer = ask(connection -> calls.sent(connection.questions(), from, to, pages));
        return answer instanceof Search.CannotAsk cannot ? Optional.of(cannot.cause()) : Optional.empty();
    }

    @Override
    public boolean saysOptedOut(String errorCode) {
        return TwilioError.saysOptedOut(errorCode);
    }

    @Override
    public ProviderHealth health() {
        return watch.health(ProviderName.TWILIO, configured());
    }

    private TwilioConnection connection() {
        TwilioConnection current = connections
                .current()
                .orElseThrow(() -> new IllegalStateException(missing().orElse("Twilio is not configured")));
        if (current != seen) {
            seen = current;
            watch.credentialsChanged();
        }
        return current;
    }
}
