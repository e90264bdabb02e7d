package org.carillon.reminder;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServerTest
class RemindersIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int HOURLY_LIMIT = 60;
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(4);

    private final CarillonServer server;
    private Client admin;

    RemindersIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    @AfterEach
    void putTheClockBack() {
        move(Duration.ZERO);
    }

    @Test
    void remindsAtNineTheDayBeforeByTheClockThereAndOnce() throws SQLException {
        AppointmentRow row = row("Asia/Tokyo");
        planAll();
        Instant due = DAY.minusDays(1).atTime(9, 0).atZone(row.zone).toInstant();
        assertEquals(due, Instant.parse(theOnly(row, "planned").get("due_at")));
        moveTo(due.minusSeconds(20));
        assertEquals("planned", theOnly(row).get("status"));
        moveTo(due.plusSeconds(1));
        awaitStatus(row, "sent");
        await().atMost(SOON).until(() -> admin.arrivals(row.doctor) == 1);
        moveTo(due.plus(Duration.ofHours(3)));
        planAll();
        assertEquals(1, admin.arrivals(row.doctor));
        admin.get("/api/notifications/" + theOnly(row).get("notification_id"))
                .then()
                .body("type", equalTo("reminder"))
                .body("appointment_id", equalTo(appointmentId(row)));
    }

    @Test
    void isVoidWhereTheAppointmentWasCancelledOrMovedBehindOurBack() throws SQLException {
        AppointmentRow cancelled = row("Europe/London");
        AppointmentRow moved = row("Europe/London");
        planAll();
        Instant due = Instant.parse(theOnly(moved, "planned").get("due_at"));
        update(
                "update appointment set status = 'CANCELLED', told_status = 'CANCELLED' where booking_id = ?",
                cancelled);
        update("update appointment set timed_version = 2 where booking_id = ?", moved);
        moveTo(due.plusSeconds(1));
        awaitStatus(cancelled, "void");
        awaitStatus(moved, "void");
        assertEquals(0, admin.arrivals(cancelled.doctor) + admin.arrivals(moved.doctor));
    }

    @Test
    void whatWasMissedIsCaughtUpUnlessTheAppointmentHasBegun() throws SQLException {
        AppointmentRow ahead = row("America/New_York");
        AppointmentRow begun = new AppointmentRow(DAY.minusDays(1).atTime(12, 0), "America/New_York");
        begun.insertInto(server.database());
        planAll();
        theOnly(ahead, "planned");
        theOnly(begun, "planned");
        moveTo(DAY.minusDays(1).atTime(13, 0).atZone(ahead.zone).toInstant());
        awaitStatus(ahead, "sent");
        awaitStatus(begun, "missed");
        await().atMost(SOON).until(() -> admin.arrivals(ahead.doctor) == 1);
        assertEquals(0, admin.arrivals(begun.doctor));
    }

    @Test
    void badRowsAreRecordedEachWithItsReasonAndTheOthersAreSent() throws SQLException {
        AppointmentRow good = row("Africa/Cairo");
        AppointmentRow noPhone = insert(new AppointmentRow(good.start, "Africa/Cairo").at(null));
        AppointmentRow notANumber = insert(new AppointmentRow(good.start, "Africa/Cairo").at("n/a"));
        AppointmentRow nobody = insert(new AppointmentRow(good.start, "Africa/Cairo").named(null));
        AppointmentRow deleted = insert(new AppointmentRow(good.start, "Africa/Cairo"));
        AppointmentRow alsoGood = insert(new AppointmentRow(good.start, "Africa/Cairo"));
        planAll();
        Instant due = Instant.parse(theOnly(alsoGood, "planned").get("due_at"));
        String gone = appointmentId(deleted);
        update("delete from appointment where booking_id = ?", deleted);
        moveTo(due.plusSeconds(1));
        awaitStatus(good, "sent");
        awaitStatus(alsoGood, "sent");
        awaitStatus(noPhone, "failed");
        assertEquals("A phone number is needed", theOnly(noPhone).get("reason"));
        assertTrue(String.valueOf(theOnly(notANumber).get("reason")).startsWith("This is not a phone number"));
        assertEquals("the appointment has no patient's name", theOnly(nobody).get("reason"));
        assertEquals("VOID", one("select status from reminder where appointment_id = ?", UUID.fromString(gone)));
        await().atMost(SOON).until(() -> admin.arrivals(good.doctor) + admin.arrivals(alsoGood.doctor) == 2);
        admin.get("/api/worklist?appointment_id=" + appointmentId(noPhone))
                .then()
                .statusCode(200);
    }

    @Test
    void isHeldInQuietHoursWhereThePatientIsAndReleasedWhenTheyEnd() throws SQLException {
        AppointmentRow row =
                insert(new AppointmentRow(DAY.atTime(15, 0), "Europe/London").patientIn("America/Chicago"));
        planAll();
        Instant due = Instant.parse(theOnly(row, "planned").get("due_at"));
        moveTo(due.plusSeconds(1));
        awaitStatus(row, "sent");
        String message = String.valueOf(theOnly(row).get("notification_id"));
        admin.get("/api/notifications/" + message)
                .then()
                .body("status", equalTo("held"))
                .body("hold_reason", containsString("America/Chicago"));
        assertEquals(0, admin.arrivals(row.doctor));
        moveTo(DAY.minusDays(1)
                .atTime(LocalTime.of(8, 0, 1))
                .atZone(ZoneId.of("America/Chicago"))
                .toInstant());
        await().atMost(SOON).until(() -> admin.arrivals(row.doctor) == 1);
    }

    @Test
    void followsAPatientWhoHasMovedToAnotherZone() throws SQLException {
        AppointmentRow row =
                insert(new AppointmentRow(DAY.atTime(15, 0), "Europe/London").patientIn("America/Chicago"));
        planAll();
        Instant due = Instant.parse(theOnly(row, "planned").get("due_at"));
        update("update appointment set patient_time_zone = 'Europe/Lisbon' where booking_id = ?", row);
        moveTo(due.plusSeconds(1));
        await().atMost(SOON).until(() -> admin.arrivals(row.doctor) == 1);
    }

    @Test
    void comesAtNineThereWhereTheClocksChangeInTheNightBetween() throws SQLException {
        for (String zone : List.of("Australia/Sydney", "America/New_York", "Europe/London")) {
            ZoneId place = ZoneId.of(zone);
            LocalDate change = place.getRules()
                    .nextTransition(Instant.now().plus(Duration.ofDays(3)))
                    .getInstant()
                    .atZone(place)
                    .toLocalDate();
            AppointmentRow row = insert(new AppointmentRow(change.atTime(10, 30), zone));
            planAll();
            Instant due = Instant.parse(theOnly(row, "planned").get("due_at"));
            assertEquals(change.minusDays(1).atTime(9, 0), due.atZone(place).toLocalDateTime());
            assertNotEquals(Duration.ofMinutes(25 * 60 + 30), Duration.between(due, row.startsAt()));
        }
    }

    @Test
    void holdsWhatWouldFloodOnePhone() throws SQLException {
        String phone = AppointmentRow.newPhone();
        List<AppointmentRow> rows = new ArrayList<>();
        for (int i = 0; i < HOURLY_LIMIT + 2; i++) {
            rows.add(insert(new AppointmentRow(DAY.atTime(11, 0), "Africa/Cairo").reachedAt(phone)));
        }
        planAll();
        rows.forEach(row -> awaitStatus(row, "planned"));
        moveTo(DAY.minusDays(1)
                .atTime(9, 0, 1)
                .atZone(ZoneId.of("Africa/Cairo"))
                .toInstant());
        String ofThisPhone = "/api/notifications?phone=%2B" + phone.substring(1) + "&limit=100";
        await().atMost(SOON)
                .until(() -> admin.get(ofThisPhone)
                                .<List<String>>path("items.status")
                                .size()
                        == HOURLY_LIMIT + 2);
        admin.get(ofThisPhone + "&status=held")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].hold_reason", containsString("within an hour"));
    }

    @Test
    void aRuleOfADepartmentAddsToTheOthersAndTakesItsPlansAlong() throws SQLException {
        String department = "Ward " + UUID.randomUUID();
        AppointmentRow row = insert(new AppointmentRow(DAY.atTime(15, 0), "Europe/London").of(department));
        String rule = addRule(
                "{\"name\": \"Two hours before\", \"department\": \"%s\", \"before\": \"PT2H\"}".formatted(department));
        await().atMost(SOON).until(() -> reminders(row).size() == 2);
        assertEquals(
                row.startsAt().minus(Duration.ofHours(2)),
                Instant.parse(String.valueOf(reminders(row).get(1).get("due_at"))));
        admin.request().delete(server.at("/api/reminder-rules/" + rule)).then().statusCode(204);
        assertEquals(1, reminders(row).size());
    }

    @Test
    void refusesARuleThatSaysTwoThingsOrNone() {
        admin.post("/api/reminder-rules", "{\"name\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.days_before", containsString("required"))
                .body("errors.at", containsString("required"));
        admin.post("/api/reminder-rules", "{\"name\": \"x\", \"before\": \"PT30S\", \"at\": \"9\"}")
                .then()
                .statusCode(400)
                .body("errors.before", containsString("PT1M"));
        Client.of("staff", server)
                .post("/api/reminder-rules", "{\"name\": \"x\", \"before\": \"PT1H\"}")
                .then()
                .statusCode(403);
    }

    private AppointmentRow row(String zone) throws SQLException {
        return insert(new AppointmentRow(DAY.atTime(10, 30), zone));
    }

    private AppointmentRow insert(AppointmentRow row) throws SQLException {
        return row.insertInto(server.database());
    }

    /** A rule that is made has everything planned at once, also what other rules have not planned yet. */
    private void planAll() {
        String rule = addRule("{\"name\": \"plans all\", \"department\": \"none\", \"before\": \"PT1M\"}");
        admin.request().delete(server.at("/api/reminder-rules/" + rule)).then().statusCode(204);
    }

    private String addRule(String body) {
        return admin.post("/api/reminder-rules", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<Map<String, String>> reminders(AppointmentRow row) {
        return admin.get("/api/reminders/" + row.bookingId).path("$");
    }

    private Map<String, String> theOnly(AppointmentRow row) {
        List<Map<String, String>> all = reminders(row);
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }

    private Map<String, String> theOnly(AppointmentRow row, String status) {
        awaitStatus(row, status);
        return theOnly(row);
    }

    private void awaitStatus(AppointmentRow row, String status) {
        await().atMost(SOON)
                .untilAsserted(() -> assertTrue(
                        reminders(row).stream().anyMatch(reminder -> status.equals(reminder.get("status"))),
                        () -> status + " is none of " + reminders(row)));
    }

    private void moveTo(Instant time) {
        move(Duration.between(Instant.now(), time));
    }

    private void move(Duration offset) {
        given().contentType("application/json")
                .body(Map.of("offset", offset.toString()))
                .post(server.simulator() + "/control/clock")
                .then()
                .statusCode(200);
        admin = Client.admin(server);
    }

    private String appointmentId(AppointmentRow row) throws SQLException {
        return one("select id from appointment where booking_id = ?", row.bookingId);
    }

    private void update(String sql, AppointmentRow row) throws SQLException {
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, row.bookingId);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private String one(String sql, Object key) throws SQLException {
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, key);
            try (var rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        }
    }
}
