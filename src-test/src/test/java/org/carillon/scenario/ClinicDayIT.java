package org.carillon.scenario;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The life of one appointment as its patient reads it on the phone, on a clock that the simulator moves. */
@ServerTest
class ClinicDayIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CONFIRMATION = "/api/templates/confirmation/en-NZ";
    private static final ZoneId CLINIC = ZoneId.of("Pacific/Auckland");

    private final CarillonServer server;
    private final String clinic = "clinic-" + UUID.randomUUID();
    private final String phone = Desk.newPhone();
    private final LocalDate day = LocalDate.now(CLINIC).plusDays(9);
    private Client staff;
    private Desk desk;

    ClinicDayIT(CarillonServer server) {
        this.server = server;
        this.staff = Client.admin(server);
        this.desk = new Desk(server, staff);
    }

    @AfterEach
    void putBackWhatWasMoved() {
        move(Duration.ZERO);
        staff.request().delete(server.at(CONFIRMATION)).then().statusCode(204);
    }

    @Test
    void aPatientIsToldOfAllThatHoldsAndOfNothingElse() {
        openTheClinic();
        String bookingId = book(phone, day);
        assertThat(read(1), allOf(containsString("Confirmed"), containsString("10:30"), containsString("Harbour")));

        moveTo(day.minusDays(1), 8, 59, 40);
        assertEquals(List.of("planned"), reminders(bookingId));
        assertThat(desk.texts(phone), hasSize(1));

        moveTo(day.minusDays(1), 9, 0, 1);
        assertThat(read(2), allOf(containsString("Reminder"), containsString("Reply 1 to confirm, 2 to change")));
        assertEquals(List.of("sent"), reminders(bookingId));

        reply("1");
        await().atMost(SOON).untilAsserted(() -> desk.get(bookingId).then().body("status", equalTo("confirmed")));
        assertThat(read(3), containsString("confirmed"));

        LocalDate later = day.plusDays(2);
        desk.move(bookingId, later.toString(), "16:45").then().statusCode(200).body("status", equalTo("booked"));
        assertThat(
                read(4),
                allOf(
                        containsString("10:30"),
                        containsString("16:45"),
                        containsString(" " + day.getDayOfMonth() + " "),
                        containsString(" " + later.getDayOfMonth() + " ")));
        assertEquals(List.of("sent", "planned"), reminders(bookingId));

        String witness = Desk.newPhone();
        book(witness, later);
        desk.cancel(bookingId).then().statusCode(200);
        assertThat(read(5), containsString("cancelled"));
        assertEquals(List.of("sent", "void"), reminders(bookingId));

        moveTo(later.minusDays(1), 9, 0, 1);
        assertThat(desk.awaitTexts(witness, 2).get(0), containsString("Reminder"));
        reply("1");
        assertThat(read(6), containsString("has been cancelled"));
        desk.get(bookingId).then().body("status", equalTo("cancelled"));
        assertEquals(
                List.of("confirmation", "reminder", "acknowledgement", "reschedule", "cancellation", "acknowledgement"),
                desk.types(bookingId));
    }

    @Test
    void aMovedAppointmentIsRemindedOfAtItsNewTimeAlone() {
        openTheClinic();
        String bookingId = book(phone, day);
        desk.move(bookingId, day.plusDays(2).toString(), "08:15").then().statusCode(200);
        assertEquals(List.of("void", "planned"), reminders(bookingId));
        String witness = Desk.newPhone();
        book(witness, day);
        read(2);

        moveTo(day.minusDays(1), 9, 0, 1);
        desk.awaitTexts(witness, 2);
        assertThat(desk.texts(phone), hasSize(2));

        moveTo(day.plusDays(1), 9, 0, 1);
        assertThat(read(3), allOf(containsString("Reminder"), containsString("08:15")));
    }

    private void openTheClinic() {
        staff.json()
                .body(Map.of("name", "Harbour " + clinic, "time_zone", CLINIC.getId(), "region", "NZ"))
                .put(server.at("/api/clinics/" + clinic))
                .then()
                .statusCode(200);
        staff.json()
                .body(Map.of("text", "Confirmed: Dr. {doctor_name}, {clinic}, {date} at {time}"))
                .put(server.at(CONFIRMATION))
                .then()
                .statusCode(200);
    }

    private String book(String number, LocalDate date) {
        Map<String, @Nullable Object> booking = Desk.booking("patient_phone", number);
        booking.put("clinic", clinic);
        booking.put("time_zone", null);
        booking.put("language", "en-NZ");
        booking.put("appointment_date", date.toString());
        return desk.booked(booking).path("booking_id");
    }

    /** The newest of so many texts on the phone. */
    private String read(int count) {
        List<String> texts = desk.awaitTexts(phone, count);
        assertThat(texts, hasSize(count));
        return texts.get(0);
    }

    private void reply(String text) {
        given().contentType("application/json")
                .body(Map.of("from", phone, "to", server.variable("TWILIO_PHONE_NUMBER"), "body", text))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
    }

    private List<String> reminders(String bookingId) {
        return staff.get("/api/reminders/" + bookingId).path("status");
    }

    private void moveTo(LocalDate date, int hour, int minute, int second) {
        Instant time = date.atTime(hour, minute, second).atZone(CLINIC).toInstant();
        move(Duration.between(Instant.now(), time));
    }

    private void move(Duration offset) {
        given().contentType("application/json")
                .body(Map.of("offset", offset.toString()))
                .post(server.simulator() + "/control/clock")
                .then()
                .statusCode(200);
        staff = Client.admin(server);
        desk = new Desk(server, staff);
    }
}
