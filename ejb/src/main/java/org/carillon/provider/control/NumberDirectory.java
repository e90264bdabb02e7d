package org.carillon.provider.control;

/** Knows whether phone numbers exist and what they are, at a price for each question. None of its calls throws for what the network does. */
public interface NumberDirectory {

    boolean configured();

    /** One question; blocks until the answer or the time-out. */
    NumberAnswer ask(String e164);
}
