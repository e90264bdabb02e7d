package org.carillon.notification.control;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carillon.provider.control.Lane;

/** Tells the delivery which rows to send. It may lose what it is told: the sweep tells it again. */
public interface Handover {

    void queue(Lane lane, List<UUID> notifications);

    /** Lanes of which so much waits here that the rest is better left in the database, for the sweep to queue later. */
    Set<Lane> full();
}
