package org.carillon.inbound.entity;

/** What a message to us turned out to be. */
public enum Handling {
    /** The patient will come. */
    CONFIRMED,
    /** The patient asks for another time. */
    CHANGE_REQUESTED,
    /** The answer that had been given before. */
    REPEATED,
    /** An answer about an appointment that was cancelled, moved or over by then. */
    TOO_LATE,
    /** From a number to which reminders of several appointments were sent, or that several patients have; staff decides. */
    AMBIGUOUS,
    /** Staff has to read it. */
    UNCLEAR,
    /** A word that subscribes or unsubscribes at the provider, which is never an answer. */
    PROVIDER_WORD,
    /** Not in answer to a reminder: kept for the conversation. */
    OTHER,
    /** It could not be handled for a technical reason, again and again; staff has to read it. */
    GIVEN_UP
}
