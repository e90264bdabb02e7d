package org.carillon.provider.smsbroadcast;

import jakarta.enterprise.context.ApplicationScoped;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Unavailable;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** The guarded calls, guarded as Twilio's are: a breaker of its own, so that one provider's trouble is not the other's. */
@ApplicationScoped
public class SmsBroadcastCalls {
    /** Milliseconds from the breaker's opening to the next trial. */
    static final long BREAKER_DELAY = 5_000;

    /** Opens when three quarters of the last twenty calls found no provider; refused and throttled messages do not count. */
    @CircuitBreaker(
            failOn = Unavailable.class,
            requestVolumeThreshold = 20,
            failureRatio = 0.75,
            delay = BREAKER_DELAY,
            successThreshold = 3)
    @Bulkhead(100)
    public Outcome send(SmsBroadcastMessages messages, OutgoingMessage message) throws Unavailable {
        return messages.send(message);
    }

    @Timeout(20_000)
    public Connection account(SmsBroadcastMessages messages) {
        return messages.account();
    }
}
