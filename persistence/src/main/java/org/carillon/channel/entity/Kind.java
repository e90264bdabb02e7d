package org.carillon.channel.entity;

/** The channel by which a notification reaches a person. */
public enum Kind {
    /** Also with media (MMS). */
    SMS,
    WHATSAPP,
    /** A voice call. */
    CALL,
    EMAIL,
    /** Shown by the application itself; no provider carries it. */
    IN_APP
}
