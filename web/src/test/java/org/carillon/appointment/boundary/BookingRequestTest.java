package org.carillon.appointment.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carillon.appointment.control.Booking;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BookingRequestTest {

    @Test
    void whatIsAbsentHasItsUsualValue() {
        Booking booking = request(Map.of()).booking("", "desk");
        assertNull(booking.bookingId());
        assertNull(booking.patient().phone());
        assertEquals(List.of(), booking.patient().otherPhones());
        assertEquals(LocalDate.of(2026, 12, 1), booking.when().date());
        assertEquals(LocalTime.of(10, 30), booking.when().time());
        assertEquals(30, booking.when().durationMinutes());
        assertNull(booking.when().zone());
    }

    @Test
    void valuesAreReadInTheirUsualForms() {
        Booking booking = request(Map.of(
                        "region", "in",
                        "language", "PT-br",
                        "time_zone", "Asia/Kolkata",
                        "patient_time_zone", "Europe/London",
                        "other_phones", List.of("1", " ", "2"),
                        "patient_name", "  Zoë  "))
                .booking("", "desk");
        assertEquals("IN", booking.region());
        assertEquals("pt-BR", booking.patient().language());
        assertEquals(ZoneId.of("Asia/Kolkata"), booking.when().zone());
        assertEquals(ZoneId.of("Europe/London"), booking.patient().zone());
        assertEquals(List.of("1", "2"), booking.patient().otherPhones());
        assertEquals("Zoë", booking.patient().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointment_date | 2027-02-29       | must be a date that exists, such as 2026-12-01
            appointment_date | 15.06.2027       | must be a date that exists, such as 2026-12-01
            appointment_date | +99999-01-01     | must lie between the years 1970 and 9999
            appointment_time | 25:00            | must be a time of the day such as 10:30
            appointment_time | 10:30:15         | must be a whole minute such as 10:30
            time_zone        | Mars/Olympus     | must be an IANA time zone such as Asia/Kolkata
            time_zone        | +05:30           | must be an IANA time zone such as Asia/Kolkata
            patient_time_zone| IST+5            | must be an IANA time zone such as Asia/Kolkata
            region           | XX               | must be a country's two letters
            language         | e!               | must be a language such as en or pt-BR
            patient_name     | ''               | is required
            doctor_name      | ' '              | is required
            booking_id       | a/b              | may have letters, digits and . _ : - and not dots alone
            booking_id       | ..               | may have letters, digits and . _ : - and not dots alone
            """)
    void whatIsWrongIsNamed(String field, String value, String reason) {
        assertEquals(Map.of(field, reason), faults(Map.of(field, value)));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() throws JsonProcessingException {
        Problem refused = assertThrows(
                Problem.class,
                () -> StrictJson.MAPPER
                        .readValue("{\"duration_minutes\": 0, \"patient_phone\": \"x\\u0000\"}", BookingRequest.class)
                        .booking("appointment.", "desk"));
        assertEquals(
                Set.of(
                        "appointment.patient_name",
                        "appointment.patient_phone",
                        "appointment.doctor_name",
                        "appointment.department",
                        "appointment.appointment_date",
                        "appointment.appointment_time",
                        "appointment.duration_minutes"),
                refused.fields().keySet());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1441})
    void aLengthThatNoAppointmentHasIsRefused(int minutes) {
        assertEquals(Map.of("duration_minutes", "must be 1 to 1440"), faults(Map.of("duration_minutes", minutes)));
    }

    @Test
    void textsThatAreTooLongAreRefusedAndNotCut() {
        assertEquals(
                Map.of("patient_name", "has 201 characters, at most 200 are kept"),
                faults(Map.of("patient_name", "x".repeat(201))));
        assertEquals(
                Map.of("other_phones", "must have one number in each text"),
                faults(Map.of("other_phones", List.of("1, 2"))));
        assertTrue(faults(Map.of("other_phones", List.of("1", "2", "3", "4", "5", "6")))
                .containsKey("other_phones"));
    }

    private static Map<String, String> faults(Map<String, Object> fields) {
        BookingRequest request = request(fields);
        return assertThrows(Problem.class, () -> request.booking("", "desk")).fields();
    }

    private static BookingRequest request(Map<String, Object> fields) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "patient_name", "Maria Santos",
                "doctor_name", "Anita Rao",
                "department", "Cardiology",
                "appointment_date", "2026-12-01",
                "appointment_time", "10:30"));
        body.putAll(fields);
        return StrictJson.MAPPER.convertValue(body, BookingRequest.class);
    }
}
