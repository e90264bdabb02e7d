package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.appointment.entity.ForeignChange;
import org.carillon.appointment.entity.Slot;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/**
 * Fills in what another application does not know, finds out what it has done, and has the patients told. Nobody is told of an
 * appointment that has passed: rows are copied over from older systems, too.
 */
@ApplicationScoped
public class ForeignChanges {
    private static final String BY = "database";

    @Inject
    private Clinics clinics;

    @Inject
    private Announcements announcements;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** @param rows locked, and read since */
    void tell(List<Appointment> rows) {
        Instant now = clock.instant();
        List<AppointmentChanged> changes = new ArrayList<>();
        for (Appointment row : rows) {
            takeOver(row, now).ifPresent(changes::add);
            row.told();
        }
        announcements.of(changes, changed -> isWorthTelling(changed.appointment(), now), BY);
    }

    private Optional<AppointmentChanged> takeOver(Appointment row, Instant now) {
        Place place = clinics.placeOf(row.getClinic(), row.getZone(), row.getRegion());
        Optional<String> phone = UsablePhone.of(row.getPatientPhone(), row.getOtherPhones(), place.region());
        Slot slot = Slots.of(row.getDate(), row.getTime(), place.zone(), row.getDurationMinutes());
        String fault = faultOf(row);
        if (!fault.isEmpty() && slot.startsAt().isAfter(now)) {
            worklist.add(
                    WorkItemKind.BAD_ROW,
                    row.getId(),
                    null,
                    null,
                    Optional.ofNullable(row.getPatientPhone()).orElse(""),
                    "The row of booking " + row.getBookingId() + " " + fault);
        }
        boolean unheard = row.getUsablePhone() == null;
        Instant oldStart = row.getStartsAt();
        ForeignChange change = row.takeOver(slot, phone.orElse(null), now);
        return changeOf(change, unheard && phone.isPresent() && row.wasTold() && isStanding(row))
                .map(kind -> new AppointmentChanged(row, kind, kind == Change.RESCHEDULED ? oldStart : null));
    }

    /** @param reachedNow has a number for the first time, so that the confirmation can be sent now */
    private static Optional<Change> changeOf(ForeignChange change, boolean reachedNow) {
        return switch (change) {
            case NEW -> Optional.of(Change.BOOKED);
            case MOVED -> Optional.of(reachedNow ? Change.BOOKED : Change.RESCHEDULED);
            case CANCELLED -> Optional.of(Change.CANCELLED);
            case NOTHING_TO_TELL -> reachedNow ? Optional.of(Change.BOOKED) : Optional.empty();
        };
    }

    private static String faultOf(Appointment row) {
        if (isBlank(row.getPatientName())) {
            return "has no patient_name, so nobody was told of it";
        }
        return row.getTimeZone() != null && row.getZone() == null
                ? "has the time_zone " + row.getTimeZone()
                        + ", which is no time zone; the clinic's or the default one was taken"
                : "";
    }

    private static boolean isWorthTelling(Appointment row, Instant now) {
        Instant start = row.getStartsAt();
        return start != null && start.isAfter(now) && !isBlank(row.getPatientName());
    }

    private static boolean isStanding(Appointment row) {
        return row.getStatus() != AppointmentStatus.CANCELLED;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
