package org.carillon.provider.smtp;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWatch;
import org.carillon.provider.control.Search;

/** A mail server behind the port. What it has taken cannot be asked about: whoever must know looks into its log for our id. */
@ApplicationScoped
public class SmtpProvider implements MessageProvider {
    private static final Duration PAUSE = Duration.ofSeconds(60);
    private static final Search SILENT = new Search.CannotAsk("a mail server does not tell what became of a message");

    @Inject
    SmtpCalls calls;

    @Inject
    Clock clock;

    private SmtpSettings settings;
    private SmtpConnections connections;
    private ProviderWatch watch;

    @PostConstruct
    void start() {
        settings = SmtpSettings.read();
        connections = new SmtpConnections(settings, clock);
        watch = new ProviderWatch(clock, Duration.ofMillis(SmtpCalls.BREAKER_DELAY), PAUSE);
    }

    @PreDestroy
    void stop() {
        connections.close();
    }

    @Override
    public ProviderName name() {
        return ProviderName.SMTP;
    }

    @Override
    public Set<Kind> carries() {
        return Set.of(Kind.EMAIL);
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
        return Optional.ofNullable(settings.from());
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        try {
            return watch.watch(() -> calls.send(connections, letter(message)));
        } catch (IllegalArgumentException e) {
            return new Outcome.Rejected(
                    "malformed", "The subject or an address has a line break", Outcome.Kind.CONTENT);
        }
    }

    private static Letter letter(OutgoingMessage message) {
        Content content = message.content();
        return new Letter(
                sid(message.notificationId()),
                message.from(),
                message.to(),
                content == null ? "" : Objects.requireNonNullElse(content.subject(), ""),
                message.body(),
                content == null ? null : content.html());
    }

    /** The same for every attempt: {@code EM} and the notification's id without its dashes. */
    static String sid(UUID notificationId) {
        return "EM" + notificationId.toString().replace("-", "");
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
        return connections.test();
    }

    @Override
    public String describe(String errorCode) {
        return SmtpError.describe(errorCode);
    }

    @Override
    public ProviderHealth health() {
        return watch.health(ProviderName.SMTP, configured());
    }
}
