package org.carillon.scenario;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One appointment in Sydney from its booking to its cancellation, by a clock that the test moves. */
@ServerTest
class ClinicDayIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final ZoneId SYDNEY = ZoneId.of("Australia/Sydney");
    private static final LocalDate DAY = LocalDate.now(SYDNEY).plusDays(3);

    private final CarillonServer server;
    private final String booking = "BK-" + UUID.randomUUID();
    private final String department = "Ward " + booking;
    private final String phone = "+614" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    private Client client;
    private String rule = "";

    ClinicDayIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @BeforeEach
    void aClinicThatRemindsTwoHoursBeforeToo() {
        client.json()
                .body(Map.of("name", "Harbour Clinic", "time_zone", SYDNEY.getId(), "region", "AU"))
                .put(server.at("/api/clinics/harbour"))
                .then()
                .statusCode(200);
        rule = client.post(
                        "/api/reminder-rules",
                        "{\"name\": \"Two hours before\", \"department\": \"%s\", \"before\": \"PT2H\"}"
                                .formatted(department))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void asItWas() {
        moveTo(Instant.now());
        client.request().delete(server.at("/api/reminder-rules/" + rule)).then().statusCode(204);
    }

    @Test
    void isBookedRemindedOfConfirmedMovedAndCancelled() {
        client.json()
                .body(Map.of(
                        "booking_id",
                        booking,
                        "patient_name",
                        "Maria Santos",
                        "patient_phone",
                        phone,
                        "doctor_name",
                        "Anita Rao",
                        "department",
                        department,
                        "clinic",
                        "harbour",
                        "appointment_date",
                        DAY.toString(),
                        "appointment_time",
                        "10:30",
                        "duration_minutes",
                        30))
                .post(server.at("/api/appointments"))
                .then()
                .statusCode(201)
                .body("status", equalTo("booked"));
        assertTrue(newest(1).contains("Appointment Confirmed!"));

        Instant nine = DAY.minusDays(1).atTime(9, 0).atZone(SYDNEY).toInstant();
        moveTo(nine.minusSeconds(20));
        assertEquals(List.of("planned", "planned"), reminders());
        moveTo(nine.plusSeconds(1));
        String reminder = newest(2);
        assertTrue(reminder.contains("Anita Rao"), reminder);
        assertTrue(reminder.endsWith("at 10:30. Reply 1 to confirm, 2 to change."), reminder);

        given().contentType("application/json")
                .body(Map.of("from", phone, "body", "1"))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
        assertTrue(newest(3).endsWith("is confirmed."), newest(3));
        client.get("/api/appointments/" + booking).then().body("status", equalTo("confirmed"));

        LocalDate later = DAY.plusDays(2);
        client.json()
                .body(Map.of("appointment_date", later.toString(), "appointment_time", "11:00"))
                .put(server.at("/api/appointments/" + booking))
                .then()
                .statusCode(200)
                .body("status", equalTo("booked"));
        String moved = newest(4);
        assertTrue(moved.contains("Time: 11:00 (was 10:30)"), moved);
        assertEquals(List.of("planned", "planned", "sent", "void"), reminders());

        moveTo(at(DAY.atTime(8, 30)).plusSeconds(1));
        client.json()
                .post(server.at("/api/appointments/" + booking + "/cancel"))
                .then()
                .statusCode(200);
        assertTrue(newest(5).startsWith("Appointment cancelled"), newest(5));
        assertEquals(List.of("sent", "void", "void", "void"), reminders());

        moveTo(at(later.minusDays(1).atTime(9, 1)));
        moveTo(at(later.atTime(9, 1)));
        client.get("/api/appointments/" + booking + "/notifications")
                .then()
                .body(
                        "items.type",
                        equalTo(List.of("cancellation", "reschedule", "acknowledgement", "reminder", "confirmation")))
                .body("items.status", hasItem("delivered"));
        assertEquals(5, texts().size());
    }

    /** Of so many texts on the phone. */
    private String newest(int count) {
        return await().atMost(SOON)
                .until(this::texts, texts -> texts.size() == count)
                .get(0);
    }

    private List<String> texts() {
        return given().queryParam("to", phone)
                .get(server.simulator() + "/control/ledger")
                .path("messages.body");
    }

    /** What became of them, by the alphabet. */
    private List<String> reminders() {
        List<String> statuses = client.get("/api/reminders/" + booking).path("status");
        return statuses.stream().sorted().toList();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SYDNEY).toInstant();
    }

    /** Tokens end with the time. */
    private void moveTo(Instant time) {
        given().contentType("application/json")
                .body(Map.of("offset", Duration.between(Instant.now(), time).toString()))
                .post(server.simulator() + "/control/clock")
                .then()
                .statusCode(200);
        client = Client.admin(server);
    }
}
