package org.carillon.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.carillon.metrics.control.NotificationMetrics;
import org.carillon.security.boundary.LimitedByClient;

/** Counts the answers of whatever sends, refusals among them. */
@Provider
@LimitedByClient
@ApplicationScoped
public class CountedAnswers implements ContainerResponseFilter {

    @Inject
    NotificationMetrics metrics;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        metrics.answered(response.getStatus());
    }
}
