package org.carillon.event.boundary;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.carillon.appointment.boundary.BookingRequest;
import org.carillon.appointment.control.Correction;
import org.carillon.appointment.control.NewTime;
import org.carillon.event.control.ReceivedEvent;
import org.carillon.event.entity.EventKind;
import org.carillon.event.entity.EventName;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happened to an appointment in another application. */
@Schema(
        name = "AppointmentEvent",
        requiredProperties = {"event_id", "event", "appointment"})
public record EventRequest(
        @Schema(
                description = "1 to 100 characters; the same event again is applied once and answered alike",
                minLength = 1,
                maxLength = 100,
                example = "evt-77120")
        @Nullable
        String eventId,

        @Schema(
                description = "What happened",
                enumeration = {"booked", "rescheduled", "cancelled"},
                example = "booked")
        @Nullable
        String event,

        @Schema(
                description =
                        "booking_id is always required; booked needs all that a booking needs, rescheduled the new"
                                + " date and time, cancelled nothing more")
        @Nullable
        BookingRequest appointment) {
    private static final String PREFIX = "appointment.";
    private static final int LONGEST_EVENT_ID = 100;
    private static final int LONGEST_BOOKING_ID = 64;

    /**
     * The event, as this client tells it; a problem names the wrong fields.
     *
     * @param hash of this request
     */
    ReceivedEvent received(String client, String hash) {
        Map<String, String> faults = new TreeMap<>();
        check(faults, "event_id", eventId, LONGEST_EVENT_ID);
        EventKind kind = kind();
        if (kind == null) {
            faults.put("event", "must be booked, rescheduled or cancelled");
        }
        if (appointment == null) {
            faults.put("appointment", "is required");
        } else {
            check(faults, PREFIX + "booking_id", appointment.bookingId(), LONGEST_BOOKING_ID);
        }
        if (kind == null || appointment == null || !faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return received(client, hash, kind, appointment);
    }

    private ReceivedEvent received(String client, String hash, EventKind kind, BookingRequest told) {
        boolean all = kind == EventKind.BOOKED || (kind == EventKind.RESCHEDULED && isComplete(told));
        boolean moved = kind == EventKind.RESCHEDULED;
        return new ReceivedEvent(
                new EventName(client, Objects.requireNonNull(eventId).strip()),
                kind,
                Objects.requireNonNull(told.bookingId()).strip(),
                hash,
                all ? told.booking(PREFIX, client) : null,
                moved ? timeOf(told) : null,
                moved ? told.correction(PREFIX) : Correction.NONE);
    }

    private static NewTime timeOf(BookingRequest told) {
        NewTime time = told.newTime(PREFIX);
        if (time.date() == null || time.time() == null) {
            throw Problem.fields(
                    ProblemCode.VALIDATION_FAILED,
                    Map.of(
                            PREFIX + (time.date() == null ? "appointment_date" : "appointment_time"),
                            "is required for a rescheduled appointment"));
        }
        return time;
    }

    private static boolean isComplete(BookingRequest told) {
        return Stream.of(
                        told.patientName(),
                        told.doctorName(),
                        told.department(),
                        told.appointmentDate(),
                        told.appointmentTime())
                .noneMatch(Objects::isNull);
    }

    private @Nullable EventKind kind() {
        return Stream.of(EventKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(event))
                .findFirst()
                .orElse(null);
    }

    private static void check(Map<String, String> faults, String name, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            faults.put(name, "is required");
        } else if (value.strip().length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            faults.put(name, "must be one line of at most " + longest + " characters");
        }
    }
}
