package org.carillon.appointment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class BookingIT {
    private final CarillonServer server;
    private final Client client;
    private final Desk desk;

    BookingIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("staff", server);
        this.desk = new Desk(server, client);
    }

    @Test
    void aBookingIsAnsweredWithItsNotificationAndConfirmedToThePatient() {
        Map<String, @Nullable Object> booking = Desk.booking();
        Response booked = desk.book(booking);
        booked.then()
                .statusCode(201)
                .header("Location", "/api/appointments/" + booking.get("booking_id"))
                .header("ETag", "\"1\"")
                .body("booking_id", equalTo(booking.get("booking_id")))
                .body("status", equalTo("booked"))
                .body("appointment_time", equalTo("10:30"))
                .body("starts_at", equalTo(Desk.nextYear("06-15") + "T05:00:00Z"))
                .body("notification_id", notNullValue())
                .body("notification_status", equalTo("queued"));
        String text =
                desk.awaitTexts(String.valueOf(booking.get("patient_phone")), 1).get(0);
        for (String told : List.of("Maria Santos", "Dr. Anita Rao", "15 Jun", "10:30", "Cardiology")) {
            assertThat(text, containsString(told));
        }
        assertThat(text, containsString("Booking ID: " + booking.get("booking_id")));
        client.awaitStatus(booked.path("notification_id"), "delivered");
        desk.notification(booked.path("notification_id"))
                .then()
                .body("type", equalTo("confirmation"))
                .body("appointment_id", equalTo(booked.path("id")));
        desk.get(String.valueOf(booking.get("booking_id")))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(booked.path("id")))
                .body("created_at", equalTo(booked.path("created_at")))
                .body("notification_id", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9876543210", "+919876543210", "919876543210"})
    void theDocumentsNumbersAreReadInTheRegionOfTheBooking(String written) {
        Map<String, @Nullable Object> booking = Desk.booking("patient_phone", written);
        booking.put("region", "in");
        Response booked = desk.booked(booking);
        booked.then()
                .body("phone", equalTo("+919876543210"))
                .body("patient_phone", equalTo(written))
                .body("region", equalTo("IN"));
        desk.notification(booked.path("notification_id")).then().body("to_phone", equalTo("+919876543210"));
    }

    @Test
    void aBookingIdIsMadeWhereNoneIsGiven() {
        Response booked = desk.booked(Desk.booking("booking_id", null));
        booked.then().body("booking_id", matchesPattern("A-[0-9A-Z]{10}"));
        desk.get(booked.path("booking_id")).then().body("id", equalTo(booked.path("id")));
    }

    @Test
    void aDoctorsTitleIsNotDoubled() {
        Map<String, @Nullable Object> booking = Desk.booking("doctor_name", "Dr. Who");
        desk.booked(booking);
        assertThat(
                desk.awaitTexts(String.valueOf(booking.get("patient_phone")), 1).get(0),
                containsString("Doctor: Dr. Who"));
    }

    @Test
    void theZoneAndTheRegionOfTheClinicHold() {
        String code = "clinic-" + UUID.randomUUID();
        Client.admin(server)
                .json()
                .body(Map.of("name", "Harbour " + code, "time_zone", "Australia/Sydney", "region", "AU"))
                .put(server.at("/api/clinics/" + code))
                .then()
                .statusCode(200);
        Map<String, @Nullable Object> booking = Desk.booking("clinic", "harbour " + code);
        booking.put("time_zone", null);
        booking.put("patient_phone", "0400 111 222");
        desk.booked(booking)
                .then()
                .body("clinic", equalTo(code))
                .body("time_zone", equalTo("Australia/Sydney"))
                .body("phone", equalTo("+61400111222"))
                .body("starts_at", equalTo(Desk.nextYear("06-15") + "T00:30:00Z"));
        client.get("/api/clinics/" + code).then().statusCode(200).body("region", equalTo("AU"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"n/a", "12", "+1234567890"})
    void anUnusablePhoneIsBookedRecordedAndPutOnTheWorkList(@Nullable String phone) {
        Response booked = desk.booked(Desk.booking("patient_phone", phone));
        booked.then()
                .body("phone", nullValue())
                .body("notification_status", equalTo("failed"))
                .body("notification_error", notNullValue());
        desk.notification(booked.path("notification_id"))
                .then()
                .body("status", equalTo("failed"))
                .body("error_code", equalTo("invalid_phone_number"))
                .body("error", equalTo(booked.path("notification_error")));
        Response worklist = desk.worklist(booked.path("id"));
        worklist.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("unusable_phone"))
                .body("items[0].status", equalTo("open"))
                .body("items[0].detail", containsString(booked.path("booking_id")));
        String item = worklist.path("items[0].id");
        client.post("/api/worklist/" + item + "/resolve", "{\"resolution\": \"called\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("resolved"))
                .body("resolution", equalTo("called"));
        client.request()
                .post(server.at("/api/worklist/" + item + "/resolve"))
                .then()
                .statusCode(409);
        desk.worklist(booked.path("id")).then().body("items", hasSize(0));
    }

    @Test
    void anotherNumberIsUsedWhereTheFirstIsNone() {
        String other = Desk.newPhone();
        Map<String, @Nullable Object> booking = Desk.booking("patient_phone", "n/a");
        booking.put("other_phones", List.of("unknown", other));
        desk.booked(booking).then().body("phone", equalTo(other)).body("notification_status", equalTo("queued"));
        desk.awaitTexts(other, 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appointment_date | 2027-02-29 | must be a date that exists
            appointment_date | 2020-01-01 | is in the past
            clinic           | nowhere    | is not known
            """)
    void whatIsWrongIsNamed(String field, @Nullable String value, String reason) {
        desk.book(Desk.booking(field, value))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("validation_failed"))
                .body("errors." + field, startsWith(reason));
    }

    @Test
    void allThatIsWrongIsNamedAtOnce() {
        client.post("/api/appointments", "{\"duration_minutes\": 0, \"patient_phone\": \"x\\u0000\"}")
                .then()
                .statusCode(400)
                .body("errors.keySet()", hasSize(7))
                .body("errors.duration_minutes", equalTo("must be 1 to 1440"))
                .body("errors.patient_phone", startsWith("must be one line"));
        client.post("/api/appointments", "{\"patient\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.patient", notNullValue());
        client.post("/api/appointments", "").then().statusCode(400).body("code", equalTo("body_missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Australia/Sydney", "America/New_York", "Europe/London"})
    void aTimeThatTheClocksLeaveOutIsRefused(String zone) {
        LocalDateTime missing = Clocks.nextForward(zone).getDateTimeBefore().plusMinutes(15);
        desk.book(at(missing, zone))
                .then()
                .statusCode(400)
                .body("errors.appointment_time", startsWith("does not exist on that day in " + zone));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Australia/Sydney", "America/New_York", "Europe/London"})
    void theMorningOfAChangeIsRemindedOfByTheClockOfThePlace(String zone) {
        for (ZoneOffsetTransition change : List.of(Clocks.nextForward(zone), Clocks.nextBack(zone))) {
            LocalDate day = change.getDateTimeBefore().toLocalDate();
            String onTheDay = desk.booked(at(day.atTime(8, 0), zone))
                    .then()
                    .body(
                            "starts_at",
                            equalTo(day.atTime(8, 0)
                                    .toInstant(change.getOffsetAfter())
                                    .toString()))
                    .extract()
                    .path("booking_id");
            assertEquals(
                    List.of(day.minusDays(1)
                            .atTime(9, 0)
                            .toInstant(change.getOffsetBefore())
                            .toString()),
                    client.get("/api/reminders/" + onTheDay).path("due_at"));
            String dayAfter =
                    desk.booked(at(day.plusDays(1).atTime(8, 0), zone)).path("booking_id");
            assertEquals(
                    List.of(day.atTime(9, 0).toInstant(change.getOffsetAfter()).toString()),
                    client.get("/api/reminders/" + dayAfter).path("due_at"));
        }
    }

    @Test
    void aBookingIdIsTakenOnce() {
        Map<String, @Nullable Object> booking = Desk.booking();
        desk.booked(booking);
        desk.book(booking)
                .then()
                .statusCode(409)
                .body("code", equalTo("already_exists"))
                .body("errors.booking_id", notNullValue());
        assertEquals(List.of("confirmation"), desk.types(String.valueOf(booking.get("booking_id"))));
    }

    @Test
    void theSameKeyAndBodyIsBookedOnceAndAnsweredAlike() {
        Map<String, @Nullable Object> booking = Desk.booking();
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, booking);
        first.then().statusCode(201);
        desk.move(String.valueOf(booking.get("booking_id")), Desk.nextYear("06-16"), "11:00")
                .then()
                .statusCode(200);
        Response again = keyed(key, booking);
        again.then()
                .statusCode(201)
                .header("Location", first.header("Location"))
                .header("ETag", first.header("ETag"))
                .body(equalTo(first.asString()));
        booking.put("patient_name", "Another");
        keyed(key, booking).then().statusCode(422).body("code", equalTo("idempotency_key_reused"));
        assertEquals(List.of("confirmation", "reschedule"), desk.types(String.valueOf(booking.get("booking_id"))));
    }

    @Test
    void tenAtTheSameMomentWithOneKeyBookOne() {
        Map<String, @Nullable Object> booking = Desk.booking("booking_id", null);
        String key = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<CompletableFuture<Response>> answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> keyed(key, booking), threads))
                    .limit(10)
                    .toList();
            Set<Integer> statuses =
                    answers.stream().map(answer -> answer.join().statusCode()).collect(Collectors.toSet());
            assertThat(statuses, everyItem(oneOf(201, 409)));
            Set<String> ids = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 201)
                    .map(answer -> answer.<String>path("id"))
                    .collect(Collectors.toSet());
            assertThat(ids, hasSize(1));
        } finally {
            threads.shutdown();
        }
        assertThat(desk.awaitTexts(String.valueOf(booking.get("patient_phone")), 1), hasSize(1));
    }

    @Test
    void whatWasSentAboutOneAppointmentIsFoundByItsBookingId() {
        Map<String, @Nullable Object> booking = Desk.booking();
        String id = desk.booked(booking).path("notification_id");
        client.get("/api/appointments/" + booking.get("booking_id") + "/notifications?type=confirmation")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        client.get("/api/appointments/" + booking.get("booking_id") + "/notifications?type=reminder")
                .then()
                .body("items", hasSize(0));
        client.get("/api/appointments/none/notifications").then().statusCode(404);
    }

    @Test
    void anAuditorReadsAndDoesNotBook() {
        Desk auditor = new Desk(server, Client.of("auditor", server));
        auditor.book(Desk.booking()).then().statusCode(403);
        auditor.get("none").then().statusCode(404);
    }

    private static Map<String, @Nullable Object> at(LocalDateTime local, String zone) {
        Map<String, @Nullable Object> booking = Desk.booking("time_zone", zone);
        booking.put("appointment_date", local.toLocalDate().toString());
        booking.put("appointment_time", local.toLocalTime().toString());
        return booking;
    }

    private Response keyed(String key, Map<String, @Nullable Object> booking) {
        return client.json().header("Idempotency-Key", key).body(booking).post(server.at("/api/appointments"));
    }
}
