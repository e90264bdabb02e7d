package org.carillon.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Document 001, production alerts and voice: its requests as written, with host and token set. */
@ServerTest
class Document001IT {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String MESSAGE_SID = "SM[0-9a-f]{32}";
    private static final String CALL_SID = "CA[0-9a-f]{32}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    private final CarillonServer server;
    private final Client client;

    Document001IT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @Test
    void checksTheServicesHealth() {
        client.get("/api/twilio/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("connected"))
                .body("message", equalTo("Twilio service is active"))
                .body("$", aMapWithSize(2));
    }

    @Test
    void sendsAnSmsAndTellsItsStatus() {
        Response sent = client.post("/api/twilio/send-sms", """
                {
                  "to_phone": "+27123456789",
                  "message": "Hello! This is a test message from Production Manager Space.",
                  "send_to_user_id": 3
                }""");
        sent.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(MESSAGE_SID))
                .body("status", equalTo("queued"))
                .body("to", equalTo("+27123456789"));
        String sid = sent.path("message_sid");
        client.awaitStatus(sid, "delivered");
        client.get("/api/twilio/message-status/" + sid)
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("sid", equalTo(sid))
                .body("status", equalTo("delivered"))
                .body("to", equalTo("+27123456789"))
                .body("from", startsWith("+"))
                .body("date_sent", matchesPattern(INSTANT))
                .body("price", equalTo("-0.0075"));
    }

    @Test
    void sendsABulk() {
        Response sent = client.post("/api/twilio/send-bulk-sms", """
                {
                  "recipients": [
                    {"phone": "+27123456789", "user_id": 3},
                    {"phone": "+27987654321", "user_id": 4}
                  ],
                  "message": "Urgent: Please check the production schedule."
                }""");
        sent.then()
                .statusCode(202)
                .body("total", equalTo(2))
                .body("successful", equalTo(2))
                .body("failed", equalTo(0))
                .body("details.phone", equalTo(List.of("+27123456789", "+27987654321")))
                .body("details.success", equalTo(List.of(true, true)))
                .body("details.status", equalTo(List.of("queued", "queued")))
                .body("batch_id", notNullValue());
        awaitText("+27987654321", "Urgent: Please check the production schedule.");
    }

    /** The department and its users have other ids here; else as written. */
    @Test
    void sendsToADepartmentWithoutWhomItExcludes() {
        int department = department("Production floor");
        List<Integer> users = Stream.of("+27831260001", "+27831260002", "+27831260003", "+27831260004", "+27831260005")
                .map(phone -> user(department, phone))
                .toList();
        client.post("/api/twilio/send-to-department", """
                {
                  "department_id": %d,
                  "message": "Department meeting at 2 PM today. Please confirm attendance.",
                  "exclude_user_ids": [%d]
                }""".formatted(department, users.get(2)))
                .then()
                .statusCode(202)
                .body("total", equalTo(4))
                .body("successful", equalTo(4))
                .body("failed", equalTo(0))
                .body(
                        "details.phone",
                        equalTo(List.of("+27831260001", "+27831260002", "+27831260004", "+27831260005")));
        awaitText("+27831260005", "Department meeting at 2 PM today. Please confirm attendance.");
    }

    @Test
    void exampleTwoNotifiesTheDepartment() {
        int department = department("Packing");
        user(department, "+27831260011");
        client.post("/api/twilio/send-to-department", """
                {
                    "department_id": %d,
                    "message": "Production target for today: 500 units. Current progress: 350 units. Push to reach target!"
                  }""".formatted(department))
                .then()
                .statusCode(202)
                .body("total", equalTo(1))
                .body("successful", equalTo(1));
    }

    @Test
    void makesACallAndTellsItsStatus() {
        Response made = client.post("/api/twilio/make-call", """
                {
                  "to_phone": "+27123456789",
                  "twiml": "<Response><Say voice=\\"woman\\">Hello, this is a production alert.</Say><Hangup/></Response>",
                  "user_id": 3
                }""");
        made.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("call_sid", matchesPattern(CALL_SID))
                .body("status", equalTo("queued"))
                .body("to", equalTo("+27123456789"));
        String sid = made.path("call_sid");
        awaitCall(sid, "completed");
        client.get("/api/twilio/call-status/" + sid)
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("sid", equalTo(sid))
                .body("status", equalTo("completed"))
                .body("to", equalTo("+27123456789"))
                .body("from", startsWith("+"))
                .body("duration", equalTo(1))
                .body("start_time", matchesPattern(INSTANT))
                .body("end_time", matchesPattern(INSTANT))
                .body("price", equalTo("-0.013"))
                .body("answered_number", equalTo("+27123456789"));
    }

    @Test
    void exampleOneAlertsTheOperators() {
        client.post("/api/twilio/send-sms", """
                {
                    "to_phone": "+27123456789",
                    "message": "Machine MACH001 requires immediate maintenance. Please halt operations.",
                    "send_to_user_id": 3
                  }""")
                .then()
                .statusCode(200)
                .body("message_sid", matchesPattern(MESSAGE_SID));
    }

    @Test
    void exampleThreeCallsAndIsAcknowledged() {
        Response made = client.post("/api/twilio/make-call", """
                {
                    "to_phone": "+27123456789",
                    "twiml": "<Response><Say voice=\\"woman\\">Production alert: Order PO-2026-001 is delayed. Please call back for details.</Say><Gather numDigits=\\"1\\"><Say>Press 1 to acknowledge.</Say></Gather></Response>",
                    "user_id": 3
                  }""");
        made.then().statusCode(200).body("call_sid", matchesPattern(CALL_SID));
        String sid = made.path("call_sid");
        await().atMost(SOON).until(() -> press(sid, "1") == 204);
        awaitCall(sid, "completed");
        client.get("/api/twilio/call-status/" + sid)
                .then()
                .statusCode(200)
                .body("acknowledgements.digits", equalTo(List.of("1")))
                .body("acknowledgements[0].by", equalTo("+27123456789"))
                .body("acknowledgements[0].at", notNullValue());
        client.get("/api/notifications/" + sid)
                .then()
                .statusCode(200)
                .body("kind", equalTo("call"))
                .body("call.acknowledgements.digits", equalTo(List.of("1")))
                .body("events.detail", hasItem("pressed 1 on +27123456789"));
        client.get("/api/communication-log?kind=call&user_id=3&phone=%2B27123456789")
                .then()
                .statusCode(200)
                .body("items.find { it.external_id == '" + sid + "' }.user_id", equalTo(3))
                .body("items.find { it.external_id == '" + sid + "' }.type", equalTo("call"))
                .body("items.find { it.external_id == '" + sid + "' }.to_phone", equalTo("+27123456789"))
                .body(
                        "items.find { it.external_id == '" + sid + "' }.message",
                        equalTo("Production alert: Order PO-2026-001 is delayed. Please call back for details."
                                + " Press 1 to acknowledge."))
                .body("items.find { it.external_id == '" + sid + "' }.error", nullValue())
                .body("items.find { it.external_id == '" + sid + "' }.created_at", notNullValue());
        assertEquals("Thank you. Goodbye.", heard("+27123456789", sid).get(2));
    }

    @Test
    void anSmsToUsComesInByItsWebhook() {
        given().contentType("application/json")
                .body(Map.of("from", "+27831230001", "body", "Machine is running again"))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200)
                .body("status", equalTo(200));
        await().atMost(SOON)
                .until(() -> client.get("/api/inbound-messages?phone=%2B27831230001")
                        .<List<String>>path("items.body")
                        .contains("Machine is running again"));
    }

    @Test
    void aCallToUsComesInByItsWebhook() {
        String sid = given().contentType("application/json")
                .body(Map.of("from", "+27831230002"))
                .post(server.simulator() + "/control/calls")
                .then()
                .statusCode(200)
                .extract()
                .path("sid");
        await().atMost(SOON).until(() -> !heard("+27831230002", sid).isEmpty());
        assertEquals(1, heard("+27831230002", sid).size());
        client.get("/api/inbound-messages?kind=call&phone=%2B27831230002")
                .then()
                .statusCode(200)
                .body("items.message_sid", equalTo(List.of(sid)));
    }

    /** Its other wrong number, 0123456789, is one without its country code, which is read in the default region. */
    @Test
    void theWrongNumberOfItsTroubleshootingIsRefused() {
        client.post("/api/twilio/send-sms", "{\"to_phone\": \"123456789\", \"message\": \"Hello\"}")
                .then()
                .statusCode(400)
                .body("success", equalTo(false))
                .body("code", equalTo("invalid_phone_number"))
                .body("error", notNullValue());
    }

    @Test
    void everythingAsksForTheToken() {
        given().get(server.at("/api/twilio/health")).then().statusCode(401);
        given().contentType("application/json")
                .body("{}")
                .post(server.at("/api/twilio/make-call"))
                .then()
                .statusCode(401);
    }

    private int department(String name) {
        return client.post("/api/departments", "{\"name\": \"" + Client.unique(name) + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int user(int department, String phone) {
        return client.post(
                        "/api/users",
                        "{\"name\": \"Operator\", \"phone\": \"%s\", \"department_id\": %d}"
                                .formatted(phone, department))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void awaitText(String phone, String text) {
        await().atMost(SOON)
                .until(() -> given().urlEncodingEnabled(false)
                        .get(server.simulator() + "/control/phones/" + phone.replace("+", "%2B"))
                        .<List<String>>path("messages.body")
                        .contains(text));
    }

    private void awaitCall(String sid, String status) {
        await().atMost(SOON)
                .until(() -> status.equals(
                        client.get("/api/twilio/call-status/" + sid).path("status")));
    }

    private int press(String sid, String digits) {
        return given().contentType("application/json")
                .body(Map.of("digits", digits))
                .post(server.simulator() + "/control/calls/" + sid + "/digits")
                .statusCode();
    }

    private List<String> heard(String phone, String sid) {
        List<String> spoken = given().urlEncodingEnabled(false)
                .get(server.simulator() + "/control/phones/" + phone.replace("+", "%2B"))
                .path("calls.find { it.sid == '" + sid + "' }.spoken");
        return spoken == null ? List.of() : spoken;
    }
}
