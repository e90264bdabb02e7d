package org.carillon.security.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.rehearsal.control.Rehearsal;
import org.carillon.security.control.Caller;
import org.carillon.security.control.RateLimit;
import org.carillon.settings.control.Setting;

/** Stops a client that floods, before anything is read or stored: each node counts for itself. */
@Provider
@LimitedByClient
@ApplicationScoped
@Priority(Priorities.AUTHORIZATION)
public class ClientLimit implements ContainerRequestFilter {
    private static final int BURST = 10;

    @Inject
    Caller caller;

    private final int rate = Setting.CLIENT_RATE.wholeNumber();
    private final RateLimit limit = new RateLimit((long) rate * BURST, rate, Duration.ofSeconds(1));

    @Override
    public void filter(ContainerRequestContext request) {
        require(caller.name());
    }

    /** For a client that has proven itself by other means than a token. */
    public void require(String client) {
        if (rate == 0 || client.equals(Rehearsal.CALLER)) {
            return;
        }
        Duration wait = limit.take(client);
        if (!wait.isZero()) {
            throw Problem.of(ProblemCode.CLIENT_RATE_EXCEEDED, "You may send " + rate + " requests a second")
                    .retryAfter(wait);
        }
    }
}
