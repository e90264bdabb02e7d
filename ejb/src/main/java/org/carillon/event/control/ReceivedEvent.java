package org.carillon.event.control;

import org.carillon.appointment.control.Booking;
import org.carillon.appointment.control.Correction;
import org.carillon.appointment.control.NewTime;
import org.carillon.event.entity.EventKind;
import org.carillon.event.entity.EventName;
import org.jspecify.annotations.Nullable;

/**
 * An event as it came; its fields have the right shape.
 *
 * @param hash tells whether two events with one name are the same, at most 64 characters
 * @param booking the appointment, if the event tells all of it
 * @param time the time of a rescheduled one
 * @param correction who comes to a rescheduled one, where that is another
 */
public record ReceivedEvent(
        EventName name,
        EventKind kind,
        String bookingId,
        String hash,
        @Nullable Booking booking,
        @Nullable NewTime time,
        Correction correction) {}
