package org.carillon.consent.entity;

/** How a statement reached us. */
public enum ConsentSource {
    /** The person wrote STOP, START or a word like them. */
    WORD,
    /** The provider refused a message, since its recipient had opted out there. */
    PROVIDER,
    STAFF,
    /** A program told us. */
    API,
    /** A user's own preferences: they hold for what is sent to users, not for what is sent to patients. */
    PREFERENCE
}
