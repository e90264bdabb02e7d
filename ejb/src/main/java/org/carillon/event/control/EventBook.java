package org.carillon.event.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.carillon.event.entity.AppointmentEvent;
import org.carillon.event.entity.EventBooking;
import org.carillon.event.entity.EventName;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.jspecify.annotations.Nullable;

/** The events that were applied, and the bookings that they are about. */
@ApplicationScoped
public class EventBook {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    Optional<AppointmentEvent> find(EventName name) {
        return entities.createQuery(
                        "select e from AppointmentEvent e where e.clientId = :client and e.eventId = :event",
                        AppointmentEvent.class)
                .setParameter("client", name.client())
                .setParameter("event", name.event())
                .getResultStream()
                .findFirst();
    }

    /**
     * At most {@code limit} events that came before the one with the id {@code before}.
     *
     * @param bookingId null means any
     */
    public Page<AppointmentEvent> search(@Nullable String bookingId, @Nullable UUID before, int limit) {
        return Search.among(entities, AppointmentEvent.class)
                .equal("bookingId", bookingId)
                .newestFirst(before, limit, AppointmentEvent::getId);
    }

    /** Waits for whoever else applies an event of this booking; fails on a constraint if both are the first. */
    EventBooking lock(String bookingId) {
        EventBooking known = entities.find(EventBooking.class, bookingId, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        EventBooking made = new EventBooking(bookingId);
        entities.persist(made);
        entities.flush();
        return made;
    }

    void add(AppointmentEvent event) {
        entities.persist(event);
        entities.flush();
    }
}
