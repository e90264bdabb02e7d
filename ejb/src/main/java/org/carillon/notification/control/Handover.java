package org.carillon.notification.control;

import java.util.List;
import java.util.UUID;

/** Tells the delivery which rows to send. It may lose what it is told: the sweep tells it again. */
public interface Handover {

    void queue(List<UUID> notifications);

    /** So much waits here that the rest is better left in the database, for the sweep to queue later. */
    boolean isFull();
}
