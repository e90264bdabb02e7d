package org.carillon.event.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Set;
import org.carillon.event.control.ReceivedEvent;
import org.carillon.event.entity.EventKind;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;

class EventRequestTest {
    private static final String WHOLE = "\"patient_name\": \"Maria Santos\", \"patient_phone\": \"+919876543210\","
            + " \"doctor_name\": \"Anita Rao\", \"department\": \"Cardiology\", \"appointment_date\": \"2027-03-01\","
            + " \"appointment_time\": \"10:30\"";

    @Test
    void aBookedEventTellsTheWholeAppointment() {
        ReceivedEvent event = received("booked", ", " + WHOLE);
        assertEquals(EventKind.BOOKED, event.kind());
        assertEquals("BK-1", event.bookingId());
        assertEquals("client-1", event.name().client());
        assertNotNull(event.booking());
    }

    @Test
    void aRescheduledEventMayTellTheTimeAlone() {
        ReceivedEvent event =
                received("rescheduled", ", \"appointment_date\": \"2027-03-01\", \"appointment_time\": \"10:30\"");
        assertNull(event.booking());
        assertNotNull(event.time());
        assertNotNull(received("rescheduled", ", " + WHOLE).booking());
    }

    @Test
    void aCancelledEventNeedsTheBookingIdAlone() {
        assertNull(received("cancelled", "").booking());
        assertNull(received("cancelled", ", \"patient_phone\": \"n/a\"").booking());
    }

    @Test
    void whatIsMissingIsNamed() {
        assertEquals(Set.of("event", "event_id", "appointment"), faults("{}"));
        assertEquals(
                Set.of("appointment.booking_id"),
                faults("{\"event_id\": \"1\", \"event\": \"cancelled\", \"appointment\": {\"booking_id\": \" \"}}"));
        assertEquals(Set.of("appointment.appointment_date"), faults(json("rescheduled", "")));
        assertEquals(
                Set.of("appointment.appointment_time"), faults(json("booked", ", " + WHOLE.replace("10:30", "25:00"))));
        assertEquals(Set.of("event_id"), faults(json("cancelled", "").replace("evt-1", "x".repeat(101))));
    }

    private static ReceivedEvent received(String event, String more) {
        return parsed(json(event, more)).received("client-1", "hash");
    }

    private static Set<String> faults(String json) {
        return assertThrows(Problem.class, () -> parsed(json).received("client-1", "hash"))
                .fields()
                .keySet();
    }

    private static String json(String event, String more) {
        return "{\"event_id\": \"evt-1\", \"event\": \"%s\", \"appointment\": {\"booking_id\": \"BK-1\"%s}}"
                .formatted(event, more);
    }

    private static EventRequest parsed(String json) {
        try {
            return StrictJson.MAPPER.readValue(json, EventRequest.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
