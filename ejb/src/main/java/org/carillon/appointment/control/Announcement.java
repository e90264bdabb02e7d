package org.carillon.appointment.control;

import java.time.Instant;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.entity.NotificationType;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told of an appointment that has changed.
 *
 * @param change for the other components; null if it does not concern them
 * @param oldStart when it was to start before it was moved; null for any other change
 * @param message for the patient; null if there is nothing to be told
 */
record Announcement(
        Appointment appointment,
        @Nullable Change change,
        @Nullable Instant oldStart,
        @Nullable NotificationType message) {}
