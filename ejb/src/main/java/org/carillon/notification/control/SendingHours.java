package org.carillon.notification.control;

import java.time.Instant;
import java.util.Optional;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;

/** Says when people may be disturbed. Asked when a message is taken into the outbox and again when it is released. */
public interface SendingHours {

    /** Empty if the message may go out at this moment. Fast, and never throws. */
    Optional<Hold> hold(NotificationType type, Occasion occasion, Instant now);
}
