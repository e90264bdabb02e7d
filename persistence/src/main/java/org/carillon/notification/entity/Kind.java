package org.carillon.notification.entity;

/** The channel by which a notification reaches a person. */
public enum Kind {
    SMS,
    WHATSAPP,
    CALL,
    EMAIL
}
