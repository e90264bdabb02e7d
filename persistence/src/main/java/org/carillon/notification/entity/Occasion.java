package org.carillon.notification.entity;

import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a message is sent on account of, and by whose hours.
 *
 * @param appointment the appointment it is about
 * @param clinic whose quiet hours hold for it
 * @param zone where the recipient lives, else where the clinic is; in it quiet hours are read
 * @param urgent passes quiet hours and limits by recipient
 */
public record Occasion(
        @Nullable UUID appointment,
        @Nullable String clinic,
        @Nullable ZoneId zone,
        boolean urgent) {

    /** A message by itself: sent as soon as can be. */
    public static final Occasion NONE = new Occasion(null, null, null, false);

    /** The same, passing all others. */
    public static final Occasion URGENT = new Occasion(null, null, null, true);

    public Occasion asUrgent() {
        return new Occasion(appointment, clinic, zone, true);
    }
}
