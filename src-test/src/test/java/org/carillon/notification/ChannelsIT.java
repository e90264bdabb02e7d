package org.carillon.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What is more than a plain SMS at once: WhatsApp, media, and messages for later. */
@ServerTest
class ChannelsIT {
    private static final String WHATSAPP = "/api/sms/whatsapp/send";
    private static final String TEMPLATE = "HX0123456789abcdef0123456789abcdef";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Client client;
    private final String phone = "+4477009" + ThreadLocalRandom.current().nextInt(10_000, 100_000);

    ChannelsIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("staff", server);
    }

    @Test
    void whoHasNotWrittenGetsATemplateOnly() {
        send(WHATSAPP, Map.of("to_number", phone, "message", "Task assigned: Review inspection report"))
                .then()
                .statusCode(422)
                .body("code", equalTo("whatsapp_window_closed"))
                .body("detail", containsString("content_sid"));
        Response answer = send(
                WHATSAPP, Map.of("to_number", phone, "content_sid", TEMPLATE, "content_variables", Map.of("1", "Ann")));
        answer.then().statusCode(200).body("message_sid", notNullValue()).body("to", equalTo(phone));
        client.awaitStatus(answer.path("id"), "read");
        client.get("/api/notifications/" + answer.path("id"))
                .then()
                .body("kind", equalTo("whatsapp"))
                .body("content.content_sid", equalTo(TEMPLATE))
                .body("content.content_variables", equalTo("{\"1\":\"Ann\"}"));
        arrived("whatsapp:" + phone).body("messages[0].channel", equalTo("whatsapp"));
    }

    @Test
    void whoHasWrittenWithinADayGetsFreeTextAndMedia() {
        writesByWhatsApp();
        Response answer = send(
                WHATSAPP,
                Map.of(
                        "to_number",
                        "whatsapp:" + phone,
                        "message",
                        "Inspection due in 1 hour",
                        "media_url",
                        "https://example.com/image.jpg"));
        answer.then().statusCode(200);
        client.awaitStatus(answer.path("message_sid"), "read");
        arrived("whatsapp:" + phone)
                .body("messages[0].from", equalTo("whatsapp:+14155238886"))
                .body("messages[0].media", equalTo(List.of("https://example.com/image.jpg")));
        client.get("/api/sms/history?type=whatsapp&limit=5")
                .then()
                .body("items.message_sid", hasItem(answer.<String>path("message_sid")));
    }

    @Test
    void aWindowThatClosedUntilTheTimeOfSendingIsToldInWords() {
        try {
            faults(Map.of("whatsappWindow", true));
            String id = send(WHATSAPP, Map.of("to_number", phone, "message", "Later", "send_at", in(2)))
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            client.awaitStatus(id, "failed");
            client.get("/api/notifications/" + id)
                    .then()
                    .body("error_code", equalTo("63016"))
                    .body("error", containsString("template"));
        } finally {
            faults(Map.of("whatsappWindow", false));
        }
    }

    @Test
    void mediaGoWithAnSmsOfEachDocument() {
        List<String> media = List.of("https://example.com/a.jpg", "https://example.com/b.pdf");
        for (Map.Entry<String, String> document : Map.of(
                        "/api/twilio/send-sms", "to_phone",
                        "/api/sms/send", "to_number",
                        "/api/v1/notifications/sms/send", "to_phone")
                .entrySet()) {
            send(document.getKey(), Map.of(document.getValue(), phone, "media_urls", media))
                    .then()
                    .statusCode(200);
            arrived(phone).body("messages[0].media", equalTo(media)).body("messages[0].body", equalTo(""));
            send(
                            document.getKey(),
                            Map.of(document.getValue(), phone, "media_urls", List.of("http://example.com/a.jpg")))
                    .then()
                    .statusCode(400)
                    .body("errors.media_urls", notNullValue());
        }
    }

    @Test
    void aScheduledOneIsSeenMovedAndSentAtItsTime() {
        Response answer = send("/api/sms/send", Map.of("to_number", phone, "message", "Later", "send_at", in(3600)));
        answer.then().statusCode(202).body("status", equalTo("scheduled")).body("message_sid", nullValue());
        String id = answer.path("id");
        client.get("/api/notifications?status=scheduled&phone=%2B" + phone.substring(1))
                .then()
                .body("items.id", equalTo(List.of(id)));
        String soon = in(2);
        reschedule(id, soon).then().statusCode(200).body("due_at", equalTo(soon));
        client.awaitStatus(id, "delivered");
        client.get("/api/notifications/" + id)
                .then()
                .body("events.status", hasItems("scheduled", "queued", "sending", "delivered"));
        reschedule(id, in(60)).then().statusCode(409).body("code", equalTo("illegal_status"));
    }

    @Test
    void aCanceledOneIsNotSent() {
        String id = send("/api/sms/send", Map.of("to_number", phone, "message", "Never", "send_at", in(3600)))
                .path("id");
        client.post("/api/notifications/" + id + "/cancel", "").then().statusCode(200);
        client.get("/api/notifications/" + id).then().body("status", equalTo("canceled"));
        arrived(phone).body("messages.body", not(hasItem("Never")));
    }

    @Test
    void aTimeThatIsPastIsNamed() {
        for (String wrong : List.of(in(-10), "2026-12-01T10:30:00", in(370 * 86_400))) {
            send("/api/twilio/send-sms", Map.of("to_phone", phone, "message", "Late", "send_at", wrong))
                    .then()
                    .statusCode(400)
                    .body("errors.send_at", notNullValue());
        }
    }

    private static String in(int seconds) {
        return Instant.ofEpochSecond(System.currentTimeMillis() / 1000 + seconds)
                .toString();
    }

    private Response send(String path, Map<String, ?> body) {
        return client.json().body(body).post(server.at(path));
    }

    private Response reschedule(String id, String sendAt) {
        return send("/api/notifications/" + id + "/reschedule", Map.of("send_at", sendAt));
    }

    private void writesByWhatsApp() {
        given().contentType("application/json")
                .body(Map.of("from", "whatsapp:" + phone, "to", "+14155238886", "body", "Hello"))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
        await().atMost(SOON).until(() -> !inbound().getList("items").isEmpty());
    }

    private JsonPath inbound() {
        return client.get("/api/inbound-messages?phone=%2B" + phone.substring(1))
                .jsonPath();
    }

    private ValidatableResponse arrived(String to) {
        return given().queryParam("to", to)
                .get(server.simulator() + "/control/ledger")
                .then()
                .statusCode(200);
    }

    private void faults(Map<String, ?> faults) {
        given().contentType("application/json")
                .body(faults)
                .patch(server.simulator() + "/control/faults")
                .then()
                .statusCode(200);
    }
}
