package org.carillon.callback.entity;

/** How far a callback has come. */
public enum CallbackStatus {
    /** To be made, or made again. */
    PENDING,
    /** The client has answered with 2xx. */
    DELIVERED,
    /** Given up; somebody can replay it. */
    FAILED
}
