package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;

/** All reasons to wait together; what is urgent waits for none. */
@ApplicationScoped
public class Holds {

    @Inject
    @Any
    Instance<SendingHours> hours;

    /** The longest wait of those that apply now. */
    public Optional<Hold> hold(NotificationType type, Occasion occasion, Instant now) {
        if (occasion.urgent()) {
            return Optional.empty();
        }
        return hours.stream()
                .flatMap(each -> each.hold(type, occasion, now).stream())
                .max(Comparator.comparing(Hold::until));
    }
}
