package org.carillon.register.entity;

import java.time.Instant;

/** A row that people keep. It is never deleted. */
public interface Kept {

    Long getId();

    /** Counts its changes. */
    int getVersion();

    /** Nothing is sent to what is not active. */
    boolean isActive();

    void activate(boolean wanted, Instant now);
}
