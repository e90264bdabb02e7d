package org.carillon.notification;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** The requests as the documents write them, with host and token set; where a sample number cannot be one, a possible one. */
@ServerTest
class DocumentsIT {
    private static final String SID = "SM[0-9a-f]{32}";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";

    private final Client client;

    DocumentsIT(CarillonServer server) {
        client = Client.admin(server);
    }

    @Test
    void tellsThatTwilioIsActive() {
        client.get("/api/twilio/health")
                .then()
                .statusCode(200)
                .body("status", equalTo("connected"))
                .body("message", equalTo("Twilio service is active"))
                .body("$", aMapWithSize(2));
    }

    @Test
    void sendsTheAlertAndTellsItsDelivery() {
        Response sent = client.post("/api/twilio/send-sms", """
                {
                    "to_phone": "+27123456789",
                    "message": "Machine MACH001 requires immediate maintenance. Please halt operations.",
                    "send_to_user_id": 3
                  }""");
        sent.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern(SID))
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
    void sendsTheApprovalAndTellsItsDelivery() {
        Response sent = client.post("/api/sms/send", """
                {
                  "to_number": "+447700900123",
                  "message": "Your workflow has been approved!",
                  "from_number": "+15005550006"  // optional
                }""");
        sent.then().statusCode(200).body("message_sid", matchesPattern(SID));
        String sid = sent.path("message_sid");
        client.awaitStatus(sid, "delivered");
        client.get("/api/sms/message-status/" + sid).then().statusCode(200).body("sid", equalTo(sid));
    }

    @Test
    void refusesTheSampleNumbersThatCannotBe() {
        client.post("/api/sms/send", """
                {
                  "to_number": "+1234567890",
                  "message": "Your workflow has been approved!",
                  "from_number": "+15005550006"  // optional
                }""")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_phone_number"))
                .body("errors.to_number", startsWith("The number is too short"));
        client.post("/api/sms/send", """
                {
                  "to_number": "+447700900123",
                  "message": "Your workflow has been approved!",
                  "from_number": "+0987654321"  // optional
                }""")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_phone_number"))
                .body("errors.from_number", equalTo("There is no such country code"));
    }

    @Test
    void tellsWhatIsConfiguredAndMasksTheAccount() {
        client.get("/api/v1/notifications/status")
                .then()
                .statusCode(200)
                .body("configured", equalTo(true))
                .body("phone_number", startsWith("+"))
                .body("account_sid", matchesPattern("AC.{6}\\.\\.\\."))
                .body("$", aMapWithSize(3));
    }

    @Test
    void sendsTheDirectMessage() {
        Response sent = client.post("/api/v1/notifications/sms/send", """
                {
                  "to_phone": "+15551234567",
                  "message": "Your custom message"
                }""");
        sent.then().statusCode(200).body("success", equalTo(true)).body("to", equalTo("+15551234567"));
        client.awaitStatus(sent.path("id"), "delivered");
    }

    @Test
    void takesATrailingSlashForTheSameResource() {
        client.get("/api/twilio/health/").then().statusCode(200);
        client.post("/api/sms/send/", "{\"to_number\":\"+447700900123\",\"message\":\"slash\"}")
                .then()
                .statusCode(200);
    }
}
