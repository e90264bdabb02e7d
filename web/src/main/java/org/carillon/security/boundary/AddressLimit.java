package org.carillon.security.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.RateLimit;
import org.carillon.settings.control.Setting;

/** Stops an address that asks for token after token: checking a password takes a tenth of a second of a processor. */
@Provider
@LimitedByAddress
@ApplicationScoped
public class AddressLimit implements ContainerRequestFilter {

    @Inject
    HttpServletRequest servletRequest;

    private final int rate = Setting.LOGIN_RATE.wholeNumber();
    private final RateLimit limit = new RateLimit(rate, rate, Duration.ofMinutes(1));

    @Override
    public void filter(ContainerRequestContext request) {
        if (rate == 0) {
            return;
        }
        Duration wait = limit.take(ClientAddress.of(servletRequest));
        if (!wait.isZero()) {
            throw Problem.of(ProblemCode.CLIENT_RATE_EXCEEDED, "An address may log in " + rate + " times a minute")
                    .retryAfter(wait);
        }
    }
}
