package org.carillon.provider.twilio;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The one connection in use: made when first needed, and anew when the settings have changed, which is looked at every few seconds, and at
 * once after they were saved. The one before stays open for the calls that are still on it.
 */
@ApplicationScoped
public class TwilioConnections {
    private static final long LOOK_AGAIN_NANOS = TimeUnit.SECONDS.toNanos(5);

    private volatile @Nullable State state;
    private @Nullable TwilioConnection before;
    private @Nullable TwilioConnection rehearsal;

    private record State(TwilioSettings settings, @Nullable TwilioConnection connection, int changes, long readAt) {
        boolean fresh() {
            return changes == Setting.changes() && System.nanoTime() - readAt < LOOK_AGAIN_NANOS;
        }
    }

    /** Empty while Twilio is not configured. */
    public Optional<TwilioConnection> current() {
        return Optional.ofNullable(state().connection());
    }

    /** Beside the one in use, to the answers of a rehearsal; Twilio must be configured. */
    synchronized TwilioConnection rehearsal() {
        TwilioConnection known = rehearsal;
        if (known == null) {
            known = new TwilioConnection(settings().rehearsing());
            rehearsal = known;
        }
        return known;
    }

    public TwilioSettings settings() {
        return state().settings();
    }

    private State state() {
        State known = state;
        return known != null && known.fresh() ? known : look();
    }

    private synchronized State look() {
        State known = state;
        if (known != null && known.fresh()) {
            return known;
        }
        int changes;
        TwilioSettings settings;
        do {
            changes = Setting.changes();
            settings = TwilioSettings.read();
        } while (changes != Setting.changes());
        TwilioConnection connection = known == null ? null : known.connection();
        if (known == null || !known.settings().equals(settings)) {
            if (before != null) {
                before.close();
            }
            before = connection;
            connection = settings.missing().isEmpty() ? new TwilioConnection(settings) : null;
        }
        State fresh = new State(settings, connection, changes, System.nanoTime());
        state = fresh;
        return fresh;
    }

    @PreDestroy
    synchronized void close() {
        current().ifPresent(TwilioConnection::close);
        if (before != null) {
            before.close();
        }
        if (rehearsal != null) {
            rehearsal.close();
        }
    }
}
