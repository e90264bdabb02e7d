package org.carillon.routing;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Both providers are configured; windows are seconds here. */
@ServerTest
class RoutingIT {
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final CarillonServer server;
    private final Client client;

    RoutingIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @AfterEach
    void mend() {
        twilio(Map.of("share500", 0));
        client.request().delete(server.at("/api/routing/au/sms"));
    }

    @Test
    void whileTwilioFailsMessagesGoByTheOtherOnceAndItComesBackByItself() {
        List<String> sent = new ArrayList<>();
        String first = send("before");
        awaitProvider(first, "TWILIO");

        twilio(Map.of("share500", 1));
        for (int i = 0; i < 30; i++) {
            sent.add(send("while it fails " + i));
        }
        sent.forEach(id -> awaitProvider(id, "SMSBROADCAST"));
        await().atMost(RECOVERY).until(() -> level() < 100);
        twilio(Map.of("share500", 0));
        await().pollInterval(Duration.ofMillis(200)).atMost(RECOVERY).until(() -> {
            sent.add(send("while it recovers"));
            return level() == 100;
        });

        String last = send("after");
        awaitProvider(last, "TWILIO");
        sent.forEach(id -> assertEquals(1, client.arrivals(text(id))));
        client.get("/api/routing/changes?provider=twilio&kind=sms&limit=10")
                .then()
                .statusCode(200)
                .body("items[0].to", equalTo("100 %"))
                .body("items[0].reason", containsString("0 failed"))
                .body("items.from", hasItem("100 %"))
                .body("items.reason", hasItem(containsString("SMSBROADCAST takes over")))
                .body("items.by", hasItem("carillon"));
        client.get("/api/notifications/" + sent.get(0))
                .then()
                .body("attempts", equalTo(2))
                .body("events.detail", hasItems(containsString("by TWILIO"), containsString("by SMSBROADCAST")));
    }

    @Test
    void aRuleOfACountryIsSavedPinnedAndRemoved() {
        save("{\"shares\": {\"smsbroadcast\": 100, \"twilio\": 0}, \"reason\": \"cheaper\"}")
                .statusCode(200)
                .body("country", equalTo("AU"))
                .body("shares.smsbroadcast", equalTo(100))
                .body("pinned", equalTo(false));
        String id = send("by the rule");
        awaitProvider(id, "SMSBROADCAST");

        client.json()
                .body("{\"provider\": \"twilio\"}")
                .post(server.at("/api/routing/au/sms/pin"))
                .then()
                .statusCode(200)
                .body("pinned", equalTo(true))
                .body("now", equalTo(Map.of("twilio", 100)));
        awaitProvider(send("by the pin"), "TWILIO");
        client.request()
                .delete(server.at("/api/routing/AU/SMS/pin"))
                .then()
                .statusCode(200)
                .body("pinned", equalTo(false));
        client.request().delete(server.at("/api/routing/AU/SMS/pin")).then().statusCode(409);
        client.request().delete(server.at("/api/routing/au/sms")).then().statusCode(204);
        client.request().delete(server.at("/api/routing/au/sms")).then().statusCode(404);

        client.get("/api/routing/changes?country=au&limit=4")
                .then()
                .body("items[3].to", equalTo("TWILIO 0 %, SMSBROADCAST 100 %"))
                .body("items[3].reason", equalTo("cheaper"))
                .body("items[2].to", equalTo("TWILIO 100 %, pinned"))
                .body("items[0].to", equalTo("no rule of its own"))
                .body("items[0].by", equalTo("admin"));
        client.get("/api/audit?action=routing.changed&limit=1")
                .then()
                .body("items[0].subject", equalTo("AU/SMS"))
                .body("items[0].who", equalTo("admin"));
    }

    @Test
    void aNameAsSenderGoesByTheOtherWhereThatServes() {
        String australian = sendFrom("+614" + eightDigits(), "Hospital");
        awaitProvider(australian, "SMSBROADCAST");
        client.get("/api/notifications/" + australian).then().body("from", equalTo("Hospital"));
    }

    @Test
    void whatCannotBeIsRefusedByName() {
        save("{}").statusCode(400).body("errors.shares", equalTo("is required"));
        save("{\"shares\": {\"twilio\": 60}}").statusCode(400).body("errors.shares", equalTo("must be 100 in all"));
        save("{\"shares\": {\"twilio\": 101, \"smtp\": -1}}")
                .statusCode(400)
                .body("errors.'shares.twilio'", containsString("0 to 100"))
                .body("errors.'shares.smtp'", containsString("no such provider"));
        save("{\"shares\": {\"twilio\": null}}").statusCode(400);
        save("{\"shares\": [1]}").statusCode(400);
        save("").statusCode(400);
        client.json()
                .body("{\"provider\": \"smtp\"}")
                .post(server.at("/api/routing/default/sms/pin"))
                .then()
                .statusCode(400)
                .body("errors.provider", containsString("does not carry"));
        client.get("/api/routing/xx/sms").then().statusCode(404);
        client.get("/api/routing/au/in_app").then().statusCode(404);
        client.get("/api/routing/changes?provider=nobody").then().statusCode(400);
        client.get("/api/routing/changes?weather=fine").then().statusCode(400);
        Client.of("staff", server)
                .json()
                .body("{\"shares\": {\"twilio\": 100}}")
                .put(server.at("/api/routing/au/sms"))
                .then()
                .statusCode(403);
        client.get("/api/routing")
                .then()
                .statusCode(200)
                .body("rules.find { it.country == 'default' && it.kind == 'sms' }.changed_at", nullValue())
                .body("providers.provider", hasItems("twilio", "smsbroadcast"));
    }

    private io.restassured.response.ValidatableResponse save(String body) {
        return client.json().body(body).put(server.at("/api/routing/au/sms")).then();
    }

    private int level() {
        JsonPath now = client.get("/api/routing").jsonPath();
        return now.getInt("providers.find { it.provider == 'twilio' && it.kind == 'sms' }.level");
    }

    private String send(String words) {
        return client.json()
                .header("Prefer", "respond-async")
                .body(Map.of("to_phone", "+614" + eightDigits(), "message", Client.unique(words)))
                .post(server.at("/api/twilio/send-sms"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String sendFrom(String phone, String sender) {
        return client.json()
                .header("Prefer", "respond-async")
                .body(Map.of("to_number", phone, "message", Client.unique("from a name"), "from_number", sender))
                .post(server.at("/api/sms/send"))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private String text(String id) {
        return client.get("/api/notifications/" + id).path("message");
    }

    private void awaitProvider(String id, String provider) {
        await().pollInterval(Duration.ofMillis(100))
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> client.get("/api/notifications/" + id)
                        .then()
                        .body("external_id", org.hamcrest.Matchers.notNullValue())
                        .body("provider", equalTo(provider)));
    }

    private void twilio(Map<String, ?> faults) {
        given().contentType("application/json")
                .body(faults)
                .patch(server.simulator() + "/control/faults?provider=twilio")
                .then()
                .statusCode(200);
    }

    private static String eightDigits() {
        return "%08d".formatted(ThreadLocalRandom.current().nextInt(20_000_000, 90_000_000));
    }
}
