package org.carillon.provider.smtp;

import jakarta.enterprise.context.ApplicationScoped;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Unavailable;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/** The guarded call. Its numbers can be set by MicroProfile Fault Tolerance's own keys. */
@ApplicationScoped
public class SmtpCalls {
    /** Milliseconds from the breaker's opening to the next trial. */
    static final long BREAKER_DELAY = 5_000;

    /** Opens when three quarters of the last twenty attempts found no mail server; refused messages do not count. */
    @CircuitBreaker(
            failOn = Unavailable.class,
            requestVolumeThreshold = 20,
            failureRatio = 0.75,
            delay = BREAKER_DELAY,
            successThreshold = 3)
    public Outcome send(SmtpConnections connections, Letter letter) throws Unavailable {
        return connections.send(letter);
    }
}
