package org.carillon.event.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.event.entity.AppointmentEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event that was applied.
 *
 * @param effect {@code booked}, {@code rescheduled}, {@code cancelled}, {@code nothing_new}, {@code cancelled_early} or
 *     {@code cancelled_before}
 */
@Schema(name = "TakenEvent")
public record TakenEvent(
        UUID id,
        String clientId,
        String eventId,
        String event,
        String bookingId,
        String effect,
        @Nullable UUID appointmentId,
        Instant receivedAt) {

    static TakenEvent of(AppointmentEvent event) {
        return new TakenEvent(
                event.getId(),
                event.getClientId(),
                event.getEventId(),
                event.getKind().name().toLowerCase(Locale.ROOT),
                event.getBookingId(),
                event.getEffect().name().toLowerCase(Locale.ROOT),
                event.getAppointmentId(),
                event.getReceivedAt());
    }
}
