package org.carillon.reply.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentChanged;
import org.carillon.appointment.control.Change;
import org.carillon.worklist.control.WorkItemFilter;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;

/** Takes a patient's wish for another time off the work list once nobody has to look at it any more, with the change that settles it. */
@ApplicationScoped
public class GrantedWishes {
    private static final int MOST = 50;

    @Inject
    private Worklist worklist;

    void settle(@Observes AppointmentChanged changed) {
        settledBy(changed.change())
                .ifPresent(how -> resolve(changed.appointment().getId(), how));
    }

    private static Optional<String> settledBy(Change change) {
        return switch (change) {
            case CONFIRMED -> Optional.of("The patient has confirmed the time after all");
            case RESCHEDULED -> Optional.of("The appointment was moved");
            case CANCELLED -> Optional.of("The appointment was cancelled");
            case BOOKED, CHANGE_REQUESTED -> Optional.empty();
        };
    }

    private void resolve(UUID appointment, String how) {
        worklist.search(new WorkItemFilter(true, WorkItemKind.CHANGE_REQUESTED, appointment), null, MOST)
                .items()
                .forEach(item -> worklist.resolve(item.getId(), HandleReply.BY, how, null));
    }
}
