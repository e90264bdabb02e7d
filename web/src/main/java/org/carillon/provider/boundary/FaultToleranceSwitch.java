package org.carillon.provider.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Payara looks for MicroProfile Fault Tolerance in WARs only, and having found it there applies it to the whole EAR. Without this
 * annotation the circuit breaker and the bulkhead before the providers, which are in the EJB jar, would silently do nothing.
 */
@ApplicationScoped
public class FaultToleranceSwitch {

    @Timeout
    void on() {}
}
