package org.carillon.webhook;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls are taken for Twilio's. */
@ServerTest
class SignatureIT {
    private final CarillonServer server;

    SignatureIT(CarillonServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/whatsapp/twilio-webhook",
                "/api/whatsapp/twilio-webhook/",
                "/api/twilio/webhook/sms",
                "/api/twilio/webhook/sms/",
                "/api/whatsapp/twilio-webhook?a=%2Fb%20c+d&a=1&b"
            })
    void answersASignedCallWithTwimlThatDoesNothing(String path) {
        HttpResponse<String> answer = new TwilioCall(server, path)
                .with("MessageSid", "SM-signed")
                .with("MessageStatus", "sent")
                .post();
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/xml"));
        assertTrue(answer.body().endsWith("<Response></Response>"));
    }

    @Test
    void acceptsRepeatedFields() {
        TwilioCall call = TwilioCall.status(server, "SM-repeated", "sent")
                .with("MediaUrl", "b")
                .with("MediaUrl", "a")
                .with("MediaUrl", "b");
        assertEquals(200, call.post().statusCode());
    }

    @Test
    void acceptsTheAddressWithoutItsPort() {
        String withoutPort = server.address().replaceFirst(":\\d+$", "");
        assertEquals(
                200,
                TwilioCall.status(server, "SM-port", "sent")
                        .signedFor(withoutPort)
                        .post()
                        .statusCode());
    }

    @Test
    void acceptsTheTokenBeforeTheRotation() {
        String previous = server.variable("TWILIO_AUTH_TOKEN_PREVIOUS");
        assertEquals(
                200,
                TwilioCall.status(server, "SM-rotated", "sent")
                        .signedWith(previous)
                        .post()
                        .statusCode());
    }

    @Test
    void acceptsJsonByTheHashOfItsBody() {
        String body = "{\"MessageSid\":\"SM-json\",\"MessageStatus\":\"sent\"}";
        assertEquals(
                200,
                new TwilioCall(server, TwilioCall.STATUS).postJson(body, body).statusCode());
    }

    @Test
    void refusesJsonThatWasChanged() {
        refused(new TwilioCall(server, TwilioCall.STATUS).postJson("{\"MessageSid\":\"SM-other\"}", "{}"));
    }

    @Test
    void refusesAndCountsWhatIsNotTwilios() {
        double before = forged();
        refused(TwilioCall.status(server, "SM-forged", "delivered")
                .signedWith("guessed")
                .post());
        refused(TwilioCall.status(server, "SM-elsewhere", "delivered")
                .signedFor("https://elsewhere.example")
                .post());
        refused(new TwilioCall(server, TwilioCall.STATUS).postUnsigned());
        refused(new TwilioCall(server, TwilioCall.INBOUND).postUnsigned());
        assertTrue(forged() >= before + 4);
        assertEquals(0, new Rows(server.database()).receipts("SM-forged"));
    }

    @Test
    void refusesMoreThan64KiB() {
        HttpResponse<String> answer = new TwilioCall(server, TwilioCall.INBOUND)
                .with("Body", "x".repeat(64 * 1024))
                .post();
        assertEquals(413, answer.statusCode());
        assertTrue(answer.body().contains("body_too_large"));
    }

    private static void refused(HttpResponse<String> answer) {
        assertEquals(403, answer.statusCode());
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json"));
        assertTrue(answer.body().contains("\"invalid_signature\""));
    }

    private double forged() {
        return Arrays.stream(given().accept("text/plain")
                        .get(server.at("/metrics"))
                        .asString()
                        .split("\n"))
                .filter(line -> line.startsWith("carillon_webhook_forged_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
