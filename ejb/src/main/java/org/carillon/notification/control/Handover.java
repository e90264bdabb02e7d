package org.carillon.notification.control;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.carillon.provider.control.Lane;

/** Tells the delivery which rows to send. It may lose what it is told: the sweep tells it again. */
public interface Handover {
    /** The sweep queues what the queue has not brought to delivery by then. */
    Duration GRACE = Duration.ofSeconds(30);

    void queue(Lane lane, List<UUID> notifications);

    /** Whether so much of the lane waits here that the rest is better left in the database, for the sweep to queue later. */
    boolean isFull(Lane lane);

    /** The lanes that are. */
    default Set<Lane> full() {
        Set<Lane> full = EnumSet.allOf(Lane.class);
        full.removeIf(lane -> !isFull(lane));
        return full;
    }
}
