package org.carillon.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/**
 * The SMS and WhatsApp platform's requests word for word, with host and token set. Its sample numbers cannot be numbers: they get the clear
 * refusal, and possible ones stand in their place.
 */
@ServerTest
class Document002IT {
    private static final String SID = "(SM|MM)[0-9a-f]{32}";
    private static final String TO = "+447700900123";
    private static final List<String> ARRIVED = List.of("delivered", "read");
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CarillonServer server;
    private final Client client;

    Document002IT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @Test
    void settingsAreSavedAndTestedAndTheTokenIsNotReadBack() {
        String settings = """
                {
                  "account_sid": "ACxxxxx",
                  "auth_token": "your_token",
                  "phone_number": "%s",
                  "whatsapp_number": "+14155238886"
                }""";
        client.post("/api/sms/settings", settings.formatted("+1234567890"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_phone_number"))
                .body("errors.phone_number", startsWith("The number is too short"));
        try {
            client.post("/api/sms/settings", settings.formatted("+15005550006"))
                    .then()
                    .statusCode(200)
                    .body("success", equalTo(true))
                    .body("account_sid", equalTo("ACxxxxx"))
                    .body("phone_number", equalTo("+15005550006"))
                    .body("whatsapp_number", equalTo("+14155238886"));
            client.get("/api/sms/settings")
                    .then()
                    .statusCode(200)
                    .body("configured", equalTo(true))
                    .body("auth_token", equalTo("********"));
            client.post("/api/sms/test-connection", "")
                    .then()
                    .statusCode(503)
                    .body("success", equalTo(false))
                    .body("error", startsWith("Twilio connection failed"));
        } finally {
            client.request().delete(server.at("/api/sms/settings"));
        }
        client.post("/api/sms/test-connection", "")
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message", endsWith("Twilio connection successful"));
    }

    @Test
    void sendsTheApprovalAndTellsItsStatusAndItsHistory() {
        refusesTheSample("/api/sms/send", """
                {
                  "to_number": "+1234567890",
                  "message": "Your workflow has been approved!"
                }""");
        client.post("/api/sms/send", """
                {
                  "to_number": "+1234567890",
                  "message": "Your workflow has been approved!",
                  "from_number": "+0987654321"  // optional
                }""").then().statusCode(400).body("code", equalTo("invalid_phone_number"));
        Response sent = client.post("/api/sms/send", """
                {
                  "to_number": "+447700900123",
                  "message": "Your workflow has been approved!",
                  "from_number": "+15005550006"  // optional
                }""");
        sent.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(SID))
                .body("to", equalTo(TO));
        tellsTheStatusOf(sent.path("message_sid"));
        Map<String, Object> row = client.get("/api/sms/history?phone=%2B447700900123")
                .jsonPath()
                .getMap("items.find { it.message_sid == '" + sent.path("message_sid") + "' }");
        assertEquals(TO, row.get("to"));
        assertEquals("sms", row.get("type"));
        assertEquals("delivered", row.get("status"));
        assertNotNull(row.get("sent_at"));
        assertNotNull(row.get("delivered_at"));
        assertNull(row.get("error"));
    }

    @Test
    void sendsATaskWithItsPictureByWhatsApp() {
        refusesTheSample("/api/sms/whatsapp/send", """
                {
                  "to_number": "+1234567890",
                  "message": "Task assigned: Review inspection report",
                  "media_url": "https://example.com/image.jpg"  // optional
                }""");
        String to = writesByWhatsApp();
        Response sent = client.post("/api/sms/whatsapp/send", """
                {
                  "to_number": "%s",
                  "message": "Task assigned: Review inspection report",
                  "media_url": "https://example.com/image.jpg"  // optional
                }""".formatted(to));
        sent.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(SID))
                .body("to", equalTo(to));
        tellsTheStatusOf(sent.path("message_sid"));
    }

    @Test
    void sendsAnEmergencyToManyBySms() {
        client.post("/api/sms/send-bulk", """
                {
                  "phone_numbers": ["+1111111111", "+2222222222"],
                  "message": "Emergency: System maintenance at 10 PM"
                }""")
                .then()
                .statusCode(202)
                .body("total", equalTo(2))
                .body("successful", equalTo(0))
                .body("failed", equalTo(2))
                .body("details.phone", contains("+1111111111", "+2222222222"))
                .body("details.error", hasItem(notNullValue()));
        sendsToTwo("/api/sms/send-bulk", """
                {
                  "phone_numbers": ["+447700900123", "+447700900124"],
                  "message": "Emergency: System maintenance at 10 PM"
                }""");
    }

    @Test
    void sendsTheAgendaToManyByWhatsApp() {
        String first = writesByWhatsApp();
        String second = writesByWhatsApp();
        sendsToTwo("/api/sms/whatsapp/send-bulk", """
                {
                  "phone_numbers": ["%s", "%s"],
                  "message": "Team meeting tomorrow at 9 AM",
                  "media_url": "https://example.com/agenda.pdf"  // optional
                }""".formatted(first, second));
    }

    @Test
    void preferencesAreReadAndChanged() {
        Client user = Client.of("staff", server);
        user.get("/api/sms/preferences")
                .then()
                .statusCode(200)
                .body("$", hasKey("sms_enabled"))
                .body("$", hasKey("whatsapp_enabled"))
                .body("$", hasKey("phone_number"));
        String preferences = """
                {
                  "sms_enabled": true,
                  "whatsapp_enabled": true,
                  "phone_number": "%s"
                }""";
        user.json()
                .body(preferences.formatted("+1234567890"))
                .put(server.at("/api/sms/preferences"))
                .then()
                .statusCode(400)
                .body("errors.phone_number", notNullValue());
        user.json()
                .body(preferences.formatted(TO))
                .put(server.at("/api/sms/preferences"))
                .then()
                .statusCode(200)
                .body("sms_enabled", equalTo(true))
                .body("whatsapp_enabled", equalTo(true))
                .body("phone_number", equalTo(TO));
        user.get("/api/sms/preferences").then().statusCode(200).body("phone_number", equalTo(TO));
    }

    private void refusesTheSample(String path, String body) {
        client.post(path, body)
                .then()
                .statusCode(400)
                .body("success", equalTo(false))
                .body("code", equalTo("invalid_phone_number"))
                .body("errors.to_number", startsWith("The number is too short"));
    }

    private void tellsTheStatusOf(String sid) {
        await().atMost(SOON)
                .until(() -> ARRIVED.contains(String.valueOf(
                        client.get("/api/sms/message-status/" + sid).<Object>path("status"))));
        client.get("/api/sms/message-status/" + sid)
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("sid", equalTo(sid));
    }

    private void sendsToTwo(String path, String body) {
        Response taken = client.post(path, body);
        taken.then()
                .statusCode(202)
                .body("batch_id", notNullValue())
                .body("total", equalTo(2))
                .body("successful", equalTo(2))
                .body("failed", equalTo(0))
                .body("details.status", contains("queued", "queued"))
                .body("details.message_sid", not(hasItem(not(nullValue()))));
        await().atMost(SOON).until(() -> arrived(taken.path("batch_id")) == 2);
    }

    private int arrived(String batch) {
        JsonPath progress = client.get("/api/batches/" + batch).jsonPath();
        return ARRIVED.stream()
                .mapToInt(status ->
                        progress.getMap("by_status").get(status) instanceof Number number ? number.intValue() : 0)
                .sum();
    }

    /** A person who has just written to us, so that the 24 hours have begun. */
    private String writesByWhatsApp() {
        String phone =
                "+4477009" + "%05d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 100_000));
        given().contentType("application/json")
                .body(Map.of("from", "whatsapp:" + phone, "to", "+14155238886", "body", "join " + phone))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
        await().atMost(SOON)
                .until(() -> !client.get("/api/inbound-messages?phone=%2B" + phone.substring(1))
                        .jsonPath()
                        .getList("items")
                        .isEmpty());
        return phone;
    }
}
