package org.carillon.simulator.answer;

/** How a provider words its own troubles. */
public interface Voice {

    /** @param retryAfter seconds, 0 for none */
    Answer throttled(int retryAfter);

    Answer failed();

    Answer out();
}
