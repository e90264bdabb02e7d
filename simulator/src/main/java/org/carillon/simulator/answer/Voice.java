package org.carillon.simulator.answer;

import org.carillon.simulator.fault.Provider;

/** How a provider words its own troubles. */
public interface Voice {

    Provider provider();

    /** @param retryAfter seconds, 0 for none */
    Answer throttled(int retryAfter);

    Answer failed();

    Answer out();
}
