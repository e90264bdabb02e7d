package org.carillon.voice;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class CallsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String HELLO = "<Response><Say>Hello</Say></Response>";

    private final CarillonServer server;
    private final Client client;

    CallsIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void faultsOfTheTwimlAreNamedByTheirLine() {
        client.json()
                .body(Map.of(
                        "to_phone",
                        "+27831240001",
                        "twiml",
                        "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Response><Say>&x;</Say></Response>"))
                .post(server.at("/api/twilio/make-call"))
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("errors.twiml", containsString("A DOCTYPE is not allowed"));
        client.json()
                .body(Map.of("to_phone", "+27831240001", "twiml", "<Response>\n<Shout>Hello</Shout>\n</Response>"))
                .post(server.at("/api/twilio/make-call"))
                .then()
                .statusCode(400)
                .body("errors.twiml", equalTo("line 2, column 8: <Shout> is not TwiML"));
        assertEquals(0, callsTo("+27831240001"));
    }

    @Test
    void aRepeatedRequestMakesOneCall() {
        String key = UUID.randomUUID().toString();
        String sid = call("+27831240002", key).then().statusCode(200).extract().path("call_sid");
        call("+27831240002", key).then().statusCode(200).body("call_sid", equalTo(sid));
        assertEquals(1, callsTo("+27831240002"));
    }

    @Test
    void aCallThatNobodyAnswersSaysSo() {
        faults(Map.of("callOutcome", "no-answer"));
        try {
            String sid = call("+27831240003", UUID.randomUUID().toString()).path("call_sid");
            await().atMost(SOON).until(() -> "no-answer".equals(status(sid).path("status")));
            status(sid)
                    .then()
                    .body("duration", equalTo(0))
                    .body("start_time", nullValue())
                    .body("answered_number", nullValue());
            client.get("/api/notifications/" + sid).then().body("status", equalTo("undelivered"));
        } finally {
            faults(Map.of("callOutcome", "completed"));
        }
    }

    @Test
    void aCallWhoseAnswerIsLostIsFoundAndNotMadeAgain() {
        faults(Map.of("dropAfter", 1));
        String id;
        try {
            id = call("+27831240004", UUID.randomUUID().toString())
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
        } finally {
            faults(Map.of("dropAfter", 0));
        }
        await().atMost(SOON).until(() -> "completed".equals(status(id).path("status")));
        assertEquals(1, callsTo("+27831240004"));
        client.get("/api/notifications/" + id).then().body("events.status", hasItem("unknown"));
    }

    @Test
    void aMessageIsNoCall() {
        String sid = client.send("+27831240005", "not a call").path("message_sid");
        status(sid).then().statusCode(404).body("code", equalTo("not_found"));
    }

    private Response call(String to, String key) {
        return client.json()
                .header("Idempotency-Key", key)
                .body(Map.of("to_phone", to, "twiml", HELLO))
                .post(server.at("/api/twilio/make-call"));
    }

    private Response status(String idOrSid) {
        return client.get("/api/twilio/call-status/" + idOrSid);
    }

    private int callsTo(String phone) {
        return given().urlEncodingEnabled(false)
                .get(server.simulator() + "/control/phones/" + phone.replace("+", "%2B"))
                .path("calls.size()");
    }

    private void faults(Map<String, ?> some) {
        given().contentType("application/json")
                .body(some)
                .patch(server.simulator() + "/control/faults")
                .then()
                .statusCode(200);
    }
}
