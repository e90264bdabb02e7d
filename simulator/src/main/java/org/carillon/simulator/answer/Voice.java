package org.carillon.simulator.answer;

import jakarta.ws.rs.core.Response;

/** How a provider words its own troubles. */
public interface Voice {

    /** @param retryAfter seconds, 0 for none */
    Response throttled(int retryAfter);

    Response failed();

    Response out();
}
