package org.carillon.event.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event that was applied; written in the transaction of what it did, and never changed. The id is a UUIDv7 of {@code receivedAt}. */
@Entity
@Table(name = "appointment_event")
public class AppointmentEvent {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "event_id")
    private String eventId;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Column(name = "booking_id")
    private String bookingId;

    @Column(name = "request_hash")
    private String requestHash;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @Column(name = "appointment_id")
    private @Nullable UUID appointmentId;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected AppointmentEvent() {}

    /** @param appointmentId null if there is no appointment that it is about */
    public AppointmentEvent(
            EventName name,
            EventKind kind,
            String bookingId,
            String requestHash,
            Effect effect,
            @Nullable UUID appointmentId,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch(now);
        this.clientId = name.client();
        this.eventId = name.event();
        this.kind = kind;
        this.bookingId = bookingId;
        this.requestHash = requestHash;
        this.effect = effect;
        this.appointmentId = appointmentId;
        this.receivedAt = now;
    }

    public boolean isOf(String hash) {
        return requestHash.equals(hash);
    }

    public UUID getId() {
        return id;
    }

    public String getClientId() {
        return clientId;
    }

    public String getEventId() {
        return eventId;
    }

    public EventKind getKind() {
        return kind;
    }

    public String getBookingId() {
        return bookingId;
    }

    public Effect getEffect() {
        return effect;
    }

    public @Nullable UUID getAppointmentId() {
        return appointmentId;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }
}
