package org.carillon.document;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The setup guide of the transport system: each of its requests as it is written there, driver 1 and load 123 included. */
@ServerTest
class Document004IT {
    private static final String SID = "SM[0-9a-f]{32}";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Client client;
    private final Dispatch dispatch;
    private final String phone = Dispatch.newPhone();

    Document004IT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
        this.dispatch = new Dispatch(server, client);
    }

    @BeforeEach
    void theDriverIsThere() {
        dispatch.driver(1, "John", "Doe", phone);
    }

    @Test
    void verifiesTheConfiguration() {
        client.get("/api/v1/notifications/status")
                .then()
                .statusCode(200)
                .body("configured", equalTo(true))
                .body("phone_number", startsWith("+"))
                .body("account_sid", matchesPattern("AC.{6}\\.\\.\\."))
                .body("$", aMapWithSize(3));
    }

    @Test
    void sendsACustomSmsToADriver() {
        sent(client.request()
                .urlEncodingEnabled(false)
                .post(server.at("/api/v1/notifications/drivers/1/notify?message=Hello%20Driver!")));
        assertEquals("Hello Driver!", dispatch.awaitText(phone));
    }

    @Test
    void runsTheExampleTestScript() {
        sent(client.request()
                .queryParam("message", "Test notification from TMS!")
                .post(server.at("/api/v1/notifications/drivers/1/notify")));
        assertEquals("Test notification from TMS!", dispatch.awaitText(phone));
        dispatch.load(1, "1001", "Chicago, IL", "Dallas, TX", "2026-12-01");
        sent(client.post("/api/v1/notifications/loads/assignment", "{\"driver_id\": 1, \"load_id\": 1}"));
    }

    @Test
    void tellsTheDriverOfTheLoad() {
        dispatch.load(123, "TMS-123", "12 Dock Street, Chicago", "Warehouse 7, Dallas", "2026-12-01");
        sent(client.post("/api/v1/notifications/loads/assignment", """
                {
                  "driver_id": 1,
                  "load_id": 123
                }"""));
        assertEquals("""
                Hi John Doe,

                You've been assigned to Load #TMS-123

                📍 Pickup: 12 Dock Street, Chicago
                📍 Delivery: Warehouse 7, Dallas
                📅 Pickup Date: 2026-12-01

                Please check your TMS dashboard for full details.""", dispatch.awaitText(phone));
    }

    @Test
    void tellsTheDriverWhatHasChanged() {
        dispatch.load(123, "TMS-123", "12 Dock Street, Chicago", "Warehouse 7, Dallas", "2026-12-01");
        sent(client.post("/api/v1/notifications/loads/update", """
                {
                  "driver_id": 1,
                  "load_id": 123,
                  "update_message": "Pickup time changed to 2:00 PM"
                }"""));
        assertEquals("""
                Hi John Doe,

                Update for Load #TMS-123:

                Pickup time changed to 2:00 PM

                Check your TMS dashboard for details.""", dispatch.awaitText(phone));
    }

    @Test
    void sendsBulkSmsToAllDriversByName() {
        String other = Dispatch.newPhone();
        dispatch.driver(2, "Jane", "Smith", other);
        int without = client.post("/api/drivers", "{\"first_name\": \"No\", \"last_name\": \"Phone\"}")
                .path("id");
        client.request()
                .queryParam("message", "Company announcement")
                .post(server.at("/api/v1/notifications/drivers/notify-all"))
                .then()
                .statusCode(202)
                .body("total", greaterThanOrEqualTo(3))
                .body("details.find { it.phone == '%s' }.success".formatted(phone), equalTo(true))
                .body("details.find { !it.success }.error", equalTo("Driver has no phone number on file"));
        assertEquals("Company announcement", dispatch.awaitText(phone));
        client.request()
                .queryParam("message", "Hi {name}, company announcement")
                .post(server.at("/api/v1/notifications/drivers/notify-all"))
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/batches/"));
        await().atMost(PATIENCE).until(() -> dispatch.texts(phone), hasItem("Hi John Doe, company announcement"));
        await().atMost(PATIENCE).until(() -> dispatch.texts(other), hasItem("Hi Jane Smith, company announcement"));
        client.request().delete(server.at("/api/drivers/" + without)).then().statusCode(204);
    }

    @Test
    void sendsBulkSmsToCustomRecipients() {
        client.post("/api/v1/notifications/sms/bulk", """
                {
                  "recipients": [
                    {"phone": "+15551234567", "name": "John Doe"},
                    {"phone": "+15559876543", "name": "Jane Smith"}
                  ],
                  "message": "Hi {name}, this is a test message!"
                }""")
                .then()
                .statusCode(202)
                .body("total", equalTo(2))
                .body("successful", equalTo(2))
                .body("failed", equalTo(0))
                .body("details.phone", contains("+15551234567", "+15559876543"));
        await().atMost(PATIENCE)
                .until(() -> dispatch.texts("+15559876543"), hasItem("Hi Jane Smith, this is a test message!"));
    }

    @Test
    void sendsADirectSms() {
        client.post("/api/v1/notifications/sms/send", """
                {
                  "to_phone": "+15551234567",
                  "message": "Your custom message"
                }""")
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(SID))
                .body("to", equalTo("+15551234567"));
    }

    @Test
    void schedulesMessagesAsItsListOfFuturesHasIt() {
        Response scheduled = client.request()
                .queryParam("message", "Later")
                .queryParam("send_at", Instant.now().plus(Duration.ofDays(3)).toString())
                .post(server.at("/api/v1/notifications/drivers/1/notify"));
        scheduled.then().statusCode(202).body("status", equalTo("scheduled"));
        Client.admin(server)
                .request()
                .post(server.at("/api/notifications/" + scheduled.path("id") + "/cancel"))
                .then()
                .statusCode(200);
        client.request()
                .queryParam("message", "Too late")
                .queryParam("send_at", "2020-01-01T10:30:00Z")
                .post(server.at("/api/v1/notifications/drivers/notify-all"))
                .then()
                .statusCode(400)
                .body("errors.send_at", equalTo("must be in the future"));
    }

    @Test
    void aDriverWithoutAPhoneNumberIsAnError() {
        int id = client.post("/api/drivers", "{\"first_name\": \"Jane\", \"last_name\": \"Smith\"}")
                .path("id");
        Response load = dispatch.load("NP-" + phone, "a", "b", "2026-12-01");
        noPhone(client.request().post(server.at("/api/v1/notifications/drivers/" + id + "/notify?message=x")));
        noPhone(client.post(
                "/api/v1/notifications/loads/assignment",
                "{\"driver_id\": %d, \"load_id\": %d}".formatted(id, (int) load.path("id"))));
        noPhone(client.post(
                "/api/v1/notifications/loads/update",
                "{\"driver_id\": %d, \"load_id\": %d, \"update_message\": \"x\"}"
                        .formatted(id, (int) load.path("id"))));
    }

    @Test
    void whatIsWrongIsNamed() {
        client.request()
                .post(server.at("/api/v1/notifications/drivers/1/notify"))
                .then()
                .statusCode(400)
                .body("errors.message", equalTo("is required"));
        client.request()
                .post(server.at("/api/v1/notifications/drivers/999999999/notify?message=x"))
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no driver 999999999"));
        client.request()
                .post(server.at("/api/v1/notifications/drivers/1/notify?message=" + "x".repeat(1601)))
                .then()
                .statusCode(400)
                .body("code", equalTo("message_too_long"));
        client.post("/api/v1/notifications/loads/update", "{\"driver_id\": 0}")
                .then()
                .statusCode(400)
                .body("errors.driver_id", equalTo("must be positive"))
                .body("errors.load_id", equalTo("is required"))
                .body("errors.update_message", equalTo("is required"));
        client.post("/api/v1/notifications/loads/assignment", "{\"driver_id\": 1, \"load_id\": 999999999}")
                .then()
                .statusCode(404)
                .body("errors.load_id", containsString("999999999"));
        client.post("/api/v1/notifications/loads/assignment", "")
                .then()
                .statusCode(400)
                .body("code", equalTo("body_missing"));
        Client.of("auditor", server)
                .request()
                .post(server.at("/api/v1/notifications/drivers/1/notify?message=x"))
                .then()
                .statusCode(403);
    }

    private void sent(Response answer) {
        answer.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(SID))
                .body("status", equalTo("queued"))
                .body("to", equalTo(phone))
                .body("id", notNullValue());
    }

    private static void noPhone(Response answer) {
        answer.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("success", equalTo(false))
                .body("error", equalTo("Driver has no phone number on file"))
                .body("code", equalTo("no_phone_number"));
    }
}
