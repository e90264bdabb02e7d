package org.carillon.quiethours.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.carillon.notification.control.Hold;
import org.carillon.notification.control.SendingHours;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.quiethours.entity.QuietHours;
import org.carillon.settings.control.Setting;

/** Holds a message until the quiet hours of its clinic have ended where its recipient is. */
@ApplicationScoped
public class HoldAtNight implements SendingHours {

    @Inject
    private KnownQuietHours known;

    @Override
    public Optional<Hold> hold(NotificationType type, Occasion occasion, Instant now) {
        if (type == NotificationType.CUSTOM) {
            return Optional.empty();
        }
        ZoneId zone = Optional.ofNullable(occasion.zone()).orElseGet(Setting.DEFAULT_ZONE::zone);
        return known.of(occasion.clinic())
                .filter(hours -> type == NotificationType.REMINDER || !hours.isRemindersOnly())
                .flatMap(hours -> hours.end(now, zone).map(end -> new Hold(end, reason(hours, zone))));
    }

    private static String reason(QuietHours hours, ZoneId zone) {
        return "quiet hours from " + hours.getFrom() + " to " + hours.getTo() + " in " + zone.getId();
    }
}
