package org.carillon.notification.control;

import java.util.List;
import java.util.UUID;

/** Tells the delivery which rows to send. It may lose what it is told: the sweep tells it again. */
public interface Handover {

    void queue(List<UUID> notifications);
}
