package org.carillon.consent;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Each test has a phone of its own. */
@ServerTest
class ConsentIT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String OUR_NUMBER = "+15005550006";
    private static final String UNSUBSCRIBED_AT_TWILIO = "+15005550004";
    private static final String WAITING = """
            insert into sms_notification (id, kind, type, recipient, recipient_valid, sender, body, encoding, segments,
              created_by, status, attempts, due_at, next_look_at, useless_after, created_at, updated_at)
            values (?, 'SMS', 'CUSTOM', ?, true, ?, ?, 'GSM_7', 1, 'test', 'QUEUED', 0, ?, ?, ?, ?, ?)""";

    private final CarillonServer server;
    private final Client staff;
    private final String phone = Desk.newPhone();

    ConsentIT(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
    }

    @Test
    void afterStopNothingGoesUntilStart() {
        writes("Stop.");
        writes("STOP");
        String text = Client.unique("after stop");
        Response refused = staff.send(phone, text);
        refused.then()
                .statusCode(422)
                .body("code", equalTo("recipient_opted_out"))
                .body("detail", containsString("STOP"));
        String id = refused.path("id");
        staff.get("/api/notifications/" + id)
                .then()
                .body("status", equalTo("suppressed"))
                .body("error_code", equalTo("opted_out"))
                .body("events", hasSize(1));
        assertEquals(0, staff.arrivals(text));
        staff.get("/api/consents?current=true&address=" + phone.replace("+", "%2B"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].decision", equalTo("opted_out"))
                .body("items[0].source", equalTo("word"))
                .body("items[0].inbound_id", notNullValue())
                .body("items[0].evidence", containsString("“STOP”"));
        writes("START");
        staff.send(phone, text).then().statusCode(200);
        assertEquals(1, staff.arrivals(text));
    }

    @Test
    void whatTheProviderRefusesAsUnsubscribedIsNotOfferedToItAgain() {
        int before = staff.send(UNSUBSCRIBED_AT_TWILIO, Client.unique("first")).statusCode();
        assertEquals(422, before);
        await().atMost(SOON)
                .untilAsserted(() -> staff.send(UNSUBSCRIBED_AT_TWILIO, Client.unique("again"))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("recipient_opted_out"))
                        .body("detail", containsString("21610")));
    }

    @Test
    void whatWaitsIsCheckedAgainWhenItIsClaimed() throws SQLException {
        UUID id = waiting(Client.unique("waits"));
        states("sms", "any", "opted_out").then().statusCode(201).body("items[0].source", equalTo("staff"));
        await().atMost(SOON)
                .untilAsserted(() -> staff.get("/api/notifications/" + id)
                        .then()
                        .body("status", equalTo("suppressed"))
                        .body("attempts", equalTo(0))
                        .body("events.status", hasItem("suppressed"))
                        .body("error", containsString("Told us")));
    }

    @Test
    void aBookingIsTakenAndStaffHearsThatItsPatientIsNotTold() {
        states("sms", "appointment", "opted_out").then().statusCode(201);
        Desk desk = new Desk(server, Client.of("integrator", server));
        Response booked = desk.booked(Desk.booking("patient_phone", phone));
        staff.get("/api/notifications/" + booked.path("notification_id")).then().body("status", equalTo("suppressed"));
        staff.get("/api/worklist?kind=opted_out&appointment_id=" + booked.path("id"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].detail", containsString("opted out of appointment messages"));
        staff.send(phone, Client.unique("another purpose")).then().statusCode(200);
    }

    @Test
    void onlyWhoHasTheRightOverridesAndItIsAudited() {
        states("all", "any", "opted_out").then().statusCode(201).body("items", hasSize(3));
        String text = Client.unique("your result needs you at once");
        String body = "{\"to_phone\": \"%s\", \"message\": \"%s\"}".formatted(phone, text);
        staff.json()
                .header("Override-Reason", "critical potassium")
                .body(body)
                .post(server.at("/api/twilio/send-sms"))
                .then()
                .statusCode(403);
        Client doctor = Client.of(List.of("staff", "override"), server);
        doctor.json()
                .header("Override-Reason", "critical potassium")
                .body(body)
                .post(server.at("/api/twilio/send-sms"))
                .then()
                .statusCode(200);
        assertEquals(1, staff.arrivals(text));
        Client.admin(server)
                .get("/api/audit?action=consent.overridden")
                .then()
                .body("items[0].detail", containsString("critical potassium"));
    }

    @Test
    void aUsersPreferencesAreKeptAndHonoured() {
        Client user = Client.of("staff", server);
        user.get("/api/sms/preferences")
                .then()
                .statusCode(200)
                .body("sms_enabled", equalTo(true))
                .body("whatsapp_enabled", equalTo(false))
                .body("updated_at", nullValue());
        prefers(user, "{\"sms_enabled\": false, \"whatsapp_enabled\": true, \"phone_number\": \"" + phone + "\"}")
                .then()
                .statusCode(200)
                .body("phone_number", equalTo(phone));
        long id = user.get("/api/sms/preferences").jsonPath().getLong("user_id");
        user.send(phone, Client.unique("alert")).then().statusCode(422).body("detail", containsString("preferences"));
        user.post(
                        "/api/twilio/send-sms",
                        "{\"to_phone\": \"%s\", \"message\": \"%s\", \"send_to_user_id\": %d}"
                                .formatted(Desk.newPhone(), Client.unique("alert"), id))
                .then()
                .statusCode(422);
        user.get("/api/consents/standing?type=reminder&address=" + phone.replace("+", "%2B"))
                .then()
                .body("allowed", equalTo(true));
        prefers(user, "{\"sms_enabled\": true}").then().body("whatsapp_enabled", equalTo(true));
        user.send(phone, Client.unique("alert")).then().statusCode(200);
        Client.admin(server)
                .get("/api/sms/preferences?user_id=" + id)
                .then()
                .statusCode(200)
                .body("sms_enabled", equalTo(true));
        user.get("/api/sms/preferences?user_id=" + (id + 100_000)).then().statusCode(403);
        prefers(user, "{\"phone_number\": \"+1234567890\"}")
                .then()
                .statusCode(400)
                .body("errors.phone_number", notNullValue());
    }

    @Test
    void badStatementsAreRefusedByField() {
        staff.post("/api/consents", "{\"address\": \"maria@example.org\", \"channel\": \"sms\", \"decision\": \"no\"}")
                .then()
                .statusCode(400)
                .body("errors.channel", containsString("does not go"))
                .body("errors.decision", containsString("opted_out"))
                .body("errors.evidence", equalTo("is required"));
        staff.post(
                        "/api/consents",
                        "{\"address\": \"12\", \"channel\": \"sms\", \"decision\": \"opted_in\", \"evidence\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.address", notNullValue());
        staff.post(
                        "/api/consents",
                        "{\"user_id\": 7, \"channel\": \"sms\", \"decision\": \"opted_in\", \"evidence\": \"x\","
                                + " \"stated_at\": \"2099-01-01T00:00:00Z\"}")
                .then()
                .statusCode(400)
                .body("errors.stated_at", containsString("future"));
        staff.get("/api/consents?colour=red").then().statusCode(400);
    }

    private Response prefers(Client user, String body) {
        return user.json().body(body).put(server.at("/api/sms/preferences"));
    }

    private Response states(String channel, String purpose, String decision) {
        return staff.json()
                .body(Map.of(
                        "address",
                        phone,
                        "channel",
                        channel,
                        "purpose",
                        purpose,
                        "decision",
                        decision,
                        "evidence",
                        "Told us by phone"))
                .post(server.at("/api/consents"));
    }

    private void writes(String text) {
        given().contentType("application/json")
                .body(Map.of("from", phone, "to", OUR_NUMBER, "body", text))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
    }

    /** A message that is due in a few seconds. */
    private UUID waiting(String text) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = server.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(WAITING)) {
            insert.setObject(1, id);
            insert.setString(2, phone);
            insert.setString(3, OUR_NUMBER);
            insert.setString(4, text);
            insert.setObject(5, now.plusSeconds(2));
            insert.setObject(6, now.plusSeconds(2));
            insert.setObject(7, now.plusHours(1));
            insert.setObject(8, now);
            insert.setObject(9, now);
            insert.executeUpdate();
        }
        return id;
    }
}
