package org.carillon.webhook;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What becomes of the keys pressed in a call, and of a call to us. */
@ServerTest
class CallWebhookIT {
    private static final String CALLS = "/api/twilio/webhook/call";

    private final CarillonServer server;
    private final Client client;

    CallWebhookIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @Test
    void keysThatAreReportedTwiceAreOneAcknowledgement() {
        String sid = client.json()
                .body(Map.of("to_phone", "+27831250001", "twiml", "<Response><Say>Hello</Say></Response>"))
                .post(server.at("/api/twilio/make-call"))
                .path("call_sid");
        await().until(() -> client.get("/api/twilio/call-status/" + sid).statusCode() == 200);
        for (String path : List.of(CALLS, TwilioCall.STATUS)) {
            HttpResponse<String> answer = keys(path, sid).post();
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("<Say>Thank you. Goodbye.</Say>"), answer.body());
        }
        client.get("/api/twilio/call-status/" + sid).then().body("acknowledgements.digits", equalTo(List.of("2")));
    }

    @Test
    void keysOfACallThatIsNotKnownAreTakenAllTheSame() {
        assertEquals(
                200,
                keys(CALLS, "CA" + UUID.randomUUID().toString().replace("-", ""))
                        .post()
                        .statusCode());
    }

    @Test
    void whatIsNotSignedIsRefused() {
        assertEquals(403, keys(CALLS, "CA1").signedWith("another token").post().statusCode());
    }

    @Test
    void aCallToUsHearsThatNobodyCanTalkAndIsKeptOnce() {
        String sid = "CA" + UUID.randomUUID().toString().replace("-", "");
        for (String word : List.of("ringing", "completed")) {
            HttpResponse<String> answer = new TwilioCall(server, CALLS)
                    .with("CallSid", sid)
                    .with("CallStatus", word)
                    .with("Direction", "inbound")
                    .with("From", "+27831250002")
                    .with("To", "+15005550006")
                    .post();
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("Nobody can take your call here"), answer.body());
        }
        client.get("/api/inbound-messages?kind=call&phone=%2B27831250002")
                .then()
                .body("items.message_sid", equalTo(List.of(sid)));
    }

    private TwilioCall keys(String path, String sid) {
        return new TwilioCall(server, path + "?gather=1")
                .with("CallSid", sid)
                .with("CallStatus", "in-progress")
                .with("Direction", "outbound-api")
                .with("Digits", "2")
                .with("From", "+15005550006")
                .with("To", "+27831250001");
    }
}
