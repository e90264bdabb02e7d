package org.carillon.event.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * A booking id that events speak of. Whoever applies an event holds the lock of this row, so that events of one booking that come at
 * the same moment are applied one after the other; it remembers a cancellation that came before the booking.
 */
@Entity
@Table(name = "event_booking")
public class EventBooking {

    @Id
    @Column(name = "booking_id")
    private String bookingId;

    @Column(name = "cancelled_early")
    private boolean cancelledEarly;

    protected EventBooking() {}

    public EventBooking(String bookingId) {
        this.bookingId = bookingId;
    }

    public void cancelEarly() {
        cancelledEarly = true;
    }

    public boolean isCancelledEarly() {
        return cancelledEarly;
    }

    public String getBookingId() {
        return bookingId;
    }
}
