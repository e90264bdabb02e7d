package org.carillon.routing.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.ProviderHealth;
import org.carillon.provider.control.ProviderHealth.Breaker;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SenderFit;

/** Twilio, or SMS Broadcast for Australia, as far as routing looks at them. */
final class TestProvider implements MessageProvider {
    static final String TWILIO_SENDER = "+15005550006";
    static final String BROADCAST_SENDER = "WalkEasy";

    private final ProviderName name;
    boolean configured = true;
    Breaker breaker = Breaker.CLOSED;

    TestProvider(ProviderName name) {
        this.name = name;
    }

    @Override
    public ProviderName name() {
        return name;
    }

    @Override
    public Set<Kind> carries() {
        return isTwilio() ? Set.of(Kind.SMS, Kind.WHATSAPP) : Set.of(Kind.SMS);
    }

    @Override
    public boolean configured() {
        return configured;
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public Optional<String> defaultSender(Kind kind) {
        return Optional.of(isTwilio() ? TWILIO_SENDER : BROADCAST_SENDER);
    }

    @Override
    public boolean servesAll(Kind kind) {
        return isTwilio();
    }

    @Override
    public boolean serves(Kind kind, String to) {
        return isTwilio() || to.startsWith("+61");
    }

    @Override
    public boolean takes(Kind kind, int segments, boolean hasContent) {
        return isTwilio() || (segments <= 5 && !hasContent);
    }

    @Override
    public SenderFit fit(Kind kind, String sender) {
        boolean number = sender.startsWith("+");
        if (isTwilio()) {
            return number ? SenderFit.ITS_OWN : SenderFit.POSSIBLE;
        }
        return number ? SenderFit.IMPOSSIBLE : SenderFit.ITS_OWN;
    }

    @Override
    public boolean rehearses() {
        return isTwilio();
    }

    @Override
    public ProviderHealth health() {
        return new ProviderHealth(name, configured, breaker, null, null, null, null);
    }

    @Override
    public Outcome send(OutgoingMessage message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Search search(Kind kind, String to, String from, Instant createdFrom) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Search fetch(Kind kind, String sid) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Connection testConnection() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String describe(String errorCode) {
        return errorCode;
    }

    private boolean isTwilio() {
        return name == ProviderName.TWILIO;
    }
}
