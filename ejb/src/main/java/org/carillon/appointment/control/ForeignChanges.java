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
import org.carillon.notification.entity.NotificationType;
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
    private Announcements announcer;

    @Inject
    private Worklist worklist;

    @Inject
    private Clock clock;

    /** @param rows locked, and read since */
    void tell(List<Appointment> rows) {
        Instant now = clock.instant();
        List<Announcement> announcements = new ArrayList<>();
        for (Appointment row : rows) {
            announcements.add(takeOver(row, now));
            row.told();
        }
        announcer.of(announcements, BY);
    }

    private Announcement takeOver(Appointment row, Instant now) {
        Place place = clinics.placeOf(row.getClinic(), row.getZone(), row.getRegion());
        String phone = UsablePhone.of(row.getPatientPhone(), row.getOtherPhones(), place.region())
                .orElse(null);
        Slot slot = Slots.of(row.getDate(), row.getTime(), place.zone(), row.getDurationMinutes());
        boolean ahead = slot.startsAt().isAfter(now);
        String fault = faultOf(row);
        if (!fault.isEmpty() && ahead) {
            report(row, fault);
        }
        Instant oldStart = row.getStartsAt();
        boolean reachedNow = oldStart != null && row.getUsablePhone() == null && phone != null;
        ForeignChange change = row.takeOver(slot, phone, now);
        return new Announcement(
                row,
                changeOf(change),
                change == ForeignChange.MOVED ? oldStart : null,
                ahead && !isBlank(row.getPatientName()) ? messageOf(change, row, reachedNow, oldStart) : null);
    }

    private void report(Appointment row, String fault) {
        worklist.add(
                WorkItemKind.BAD_ROW,
                row.getId(),
                null,
                null,
                Optional.ofNullable(row.getPatientPhone()).orElse(""),
                "The row of booking " + row.getBookingId() + " " + fault);
    }

    private static @Nullable Change changeOf(ForeignChange change) {
        return switch (change) {
            case NEW -> Change.BOOKED;
            case MOVED -> Change.RESCHEDULED;
            case CANCELLED -> Change.CANCELLED;
            case NOTHING_TO_TELL -> null;
        };
    }

    /**
     * @param reachedNow has a number for the first time, so that the confirmation can be sent now
     * @param oldStart null if it was never taken over
     */
    private static @Nullable NotificationType messageOf(
            ForeignChange change, Appointment row, boolean reachedNow, @Nullable Instant oldStart) {
        return switch (change) {
            case NEW -> NotificationType.CONFIRMATION;
            case MOVED -> reachedNow || oldStart == null ? NotificationType.CONFIRMATION : NotificationType.RESCHEDULE;
            case CANCELLED -> NotificationType.CANCELLATION;
            case NOTHING_TO_TELL ->
                reachedNow && row.getStatus() != AppointmentStatus.CANCELLED ? NotificationType.CONFIRMATION : null;
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

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
