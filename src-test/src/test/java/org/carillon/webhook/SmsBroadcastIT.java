package org.carillon.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Messages by SMS Broadcast and its calls to us; a name as the sender is what makes a message go by it. */
@ServerTest
class SmsBroadcastIT {
    private static final String INVALID = "+61491570006";
    private static final String ANSWERED_WITH_HTML = "+61491570158";
    private static final String ANSWERED_BY_HALF = "+61491570159";
    private static final String UNREACHED = "+61491570110";
    private static final String POOL = "61480011122";

    private final CarillonServer server;
    private final Client client;
    private final String secret;

    SmsBroadcastIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
        this.secret = server.variable("CARILLON_SMSBROADCAST_WEBHOOK_SECRET");
    }

    @Test
    void carriesAMessageAndBringsItsReportHome() {
        String text = Client.unique("by the second provider");
        String id = send("+61400111222", text);
        client.awaitStatus(id, "delivered");
        Response ledger = given().queryParam("body", text).get(server.simulator() + "/control/ledger");
        ledger.then()
                .body("messages.provider", contains("smsbroadcast"))
                .body("messages.from", contains("CarillonIT"))
                .body("messages.ref[0]", matchesPattern("[0-9A-Za-z]{20}"));
        client.get("/api/notifications/" + id)
                .then()
                .body("provider", equalTo("SMSBROADCAST"))
                .body("external_id", matchesPattern("[0-9]+"))
                .body("events.status", hasItems("accepted", "delivered"));
    }

    @ParameterizedTest
    @CsvSource({INVALID + ", failed, invalid_number", UNREACHED + ", undelivered, not_delivered"})
    void tellsWhyAMessageWasNotDelivered(String to, String status, String code) {
        String id = send(to, Client.unique("in vain"));
        client.awaitStatus(id, status);
        client.get("/api/notifications/" + id)
                .then()
                .body("error_code", equalTo(code))
                .body("error", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {ANSWERED_WITH_HTML, ANSWERED_BY_HALF})
    void aMessageInDoubtWaitsForItsReportAndIsNotSentTwice(String to) {
        String text = Client.unique("in doubt");
        String id = send(to, text);
        client.awaitStatus(id, "delivered");
        client.get("/api/notifications/" + id).then().body("events.status", hasItems("unknown", "delivered"));
        assertEquals(1, client.arrivals(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dlr", "dlr/", "inbound", "inbound/"})
    void refusesWhoDoesNotKnowTheSecret(String path) {
        for (String query : List.of("", "?secret=", "?secret=wrong", "?SECRET=" + secret)) {
            given().get(server.address() + "/api/sms/webhook/" + path + query)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("invalid_signature"));
            given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                    .body("secret=" + secret + "&status=Delivered")
                    .post(server.address() + "/api/sms/webhook/" + path + query)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void takesWhateverKnowsTheSecret() {
        String dlr = server.address() + "/api/sms/webhook/dlr/?secret=" + secret;
        for (String query : List.of("", "&status=", "&status=%23STATUS%23", "&status=%00", "&x")) {
            given().urlEncodingEnabled(false)
                    .get(dlr + query)
                    .then()
                    .statusCode(200)
                    .body(equalTo("OK"));
        }
        for (String json : List.of("{\"status\":[1,{}],\"ref\":null}", "[]", "{", "null", "{\"smsref\":1e400}")) {
            given().contentType("application/json").body(json).post(dlr).then().statusCode(200);
        }
        given().contentType("text/xml").body("<a/>").post(dlr).then().statusCode(200);
        given().contentType("application/x-www-form-urlencoded")
                .body("status=" + "x".repeat(70_000))
                .post(dlr)
                .then()
                .statusCode(413);
    }

    @Test
    void aMessageHandedOverInEveryWayIsStoredOnce() {
        String from = "614" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String reference = UUID.randomUUID().toString().substring(0, 8);
        String inbound = server.address() + "/api/sms/webhook/inbound/?secret=" + secret;
        String fields = "&from=" + from + "&to=" + POOL + "&message=Caf%C3%A9%20tomorrow%3F&ref=&msgref=" + reference;
        given().urlEncodingEnabled(false).get(inbound + fields).then().statusCode(200);
        given().urlEncodingEnabled(false)
                .get(inbound
                        + fields.replace("%20", "%2520").replace("%3F", "%253F").replace("%C3%A9", "%25C3%25A9"))
                .then()
                .statusCode(200);
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(fields.substring(1).replace("from=61", "from=0"))
                .post(inbound)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("from", "+" + from, "to", POOL, "message", "Café tomorrow?", "msgref", reference))
                .post(inbound)
                .then()
                .statusCode(200);
        client.get("/api/inbound-messages?phone=%2B" + from)
                .then()
                .body("items.from", contains("+" + from))
                .body("items.body", contains("Café tomorrow?"))
                .body("items.provider", contains("SMSBROADCAST"));
    }

    @Test
    void anAnswerWrittenOnThePhoneComesByTheProviderThatAsked() {
        String phone = "+614" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        client.awaitStatus(send(phone, Client.unique("Can you come?")), "delivered");
        given().contentType("application/json")
                .body(Map.of("from", phone, "to", POOL, "body", "Yes, at ten"))
                .post(server.simulator() + "/control/inbound")
                .then()
                .body("status", equalTo(200));
        await().untilAsserted(() -> client.get("/api/inbound-messages?phone=" + phone.replace("+", "%2B"))
                .then()
                .body("items.provider", contains("SMSBROADCAST"))
                .body("items.body", contains("Yes, at ten")));
    }

    @Test
    void tellsTheCreditOfTheAccount() {
        client.json()
                .post(server.at("/api/sms/test-connection?provider=smsbroadcast"))
                .then()
                .statusCode(200)
                .body("message", equalTo("SMS Broadcast connection successful"))
                .body("detail", matchesPattern("The account has [0-9]+ credits"));
        given().get(server.at("/health"))
                .then()
                .body("checks.find { it.name == 'provider' }.data.'smsbroadcast.credit'", matchesPattern("[0-9]+"));
        client.json()
                .post(server.at("/api/sms/test-connection?provider=pigeons"))
                .then()
                .statusCode(400)
                .body("errors.provider", notNullValue());
    }

    private String send(String to, String text) {
        Response answer = client.json()
                .header("Prefer", "respond-async")
                .body(Map.of("to_number", to, "message", text, "from_number", "CarillonIT"))
                .post(server.at("/api/sms/send"));
        answer.then().statusCode(202);
        return answer.path("id");
    }
}
