package org.carillon.provider.control;

/** Who goes first where messages wait; each lane passes those behind it. */
public enum Lane {
    /** Must not wait for anything. */
    URGENT,
    /** One message, for which somebody may be waiting. */
    SINGLE,
    /** One among many that were asked for together: it takes what the others leave. */
    BULK
}
