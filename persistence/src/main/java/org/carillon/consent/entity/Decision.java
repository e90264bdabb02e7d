package org.carillon.consent.entity;

/** What somebody wants. */
public enum Decision {
    OPTED_IN,
    OPTED_OUT
}
