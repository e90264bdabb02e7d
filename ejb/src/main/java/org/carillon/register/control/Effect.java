package org.carillon.register.control;

/** What a line of a file has done. */
public enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
}
