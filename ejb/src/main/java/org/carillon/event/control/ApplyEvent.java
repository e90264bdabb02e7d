package org.carillon.event.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.carillon.event.entity.AppointmentEvent;
import org.carillon.event.entity.Effect;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Applies an event once. What fails leaves no record, so that the event can be sent again. */
@Stateless
public class ApplyEvent {

    @Inject
    private EventBook events;

    @Inject
    private EventEffects effects;

    @Inject
    private Clock clock;

    /** What it did, now or the first time; refuses with EVENT_ID_REUSED another event of the same name. */
    public Effect apply(ReceivedEvent event) {
        var booking = events.lock(event.bookingId());
        Optional<AppointmentEvent> before = events.find(event.name());
        if (before.isPresent()) {
            return repeated(before.get(), event.hash());
        }
        Applied applied = effects.of(event, booking);
        events.add(new AppointmentEvent(
                event.name(),
                event.kind(),
                event.bookingId(),
                event.hash(),
                applied.effect(),
                applied.appointment(),
                clock.instant()));
        return applied.effect();
    }

    private static Effect repeated(AppointmentEvent before, String hash) {
        if (!before.isOf(hash)) {
            throw Problem.of(
                    ProblemCode.EVENT_ID_REUSED,
                    "The event " + before.getEventId() + " of " + before.getReceivedAt() + " said something else");
        }
        return before.getEffect();
    }

    /** @param appointment null if there is none that it is about */
    record Applied(Effect effect, @Nullable UUID appointment) {}
}
