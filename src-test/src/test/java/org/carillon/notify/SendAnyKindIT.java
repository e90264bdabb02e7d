package org.carillon.notify;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.MailServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SendAnyKindIT {
    private final CarillonServer server;
    private final Client admin;
    private final String email = "jo." + UUID.randomUUID() + "@example.org";

    SendAnyKindIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    private Response send(Map<String, ?> body) {
        return admin.json().body(body).post(server.at("/api/notifications"));
    }

    @Test
    void anEmailHasTextAndHtmlAndOurId() throws Exception {
        Response answer = send(Map.of(
                "kind", "email",
                "to", email,
                "subject", "Ihr Termin – 🏥",
                "message", "Bis Dienstag",
                "html", "<p>Bis <b>Dienstag</b></p>"));
        answer.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", startsWith("EM"))
                .body("to", equalTo(email));
        MimeMessage mail = MailServer.received(email).get(0);
        assertEquals("Ihr Termin – 🏥", mail.getSubject());
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertEquals("Bis Dienstag", parts.getBodyPart(0).getContent());
        assertEquals("<p>Bis <b>Dienstag</b></p>", parts.getBodyPart(1).getContent());
        admin.get("/api/notifications/" + answer.path("id"))
                .then()
                .body("kind", equalTo("email"))
                .body("content.subject", equalTo("Ihr Termin – 🏥"))
                .body("events.status", equalTo(java.util.List.of("queued", "sending", "accepted")));
    }

    @Test
    void oneTemplateServesSmsAndEmail() throws Exception {
        String doctor = "Rao " + UUID.randomUUID();
        Map<String, Object> template = Map.of(
                "type",
                "cancellation",
                "variables",
                Map.of("patient_name", "Jo", "doctor_name", doctor, "date", "Tue 1 Dec 2026", "time", "10:30"));
        send(Map.of("kind", "email", "to", email, "template", template)).then().statusCode(200);
        send(Map.of("kind", "sms", "to", "+12025550146", "template", template))
                .then()
                .statusCode(200);
        MimeMessage mail = MailServer.received(email).get(0);
        assertEquals("Appointment cancelled", mail.getSubject());
        String text = String.valueOf(mail.getContent()).replace("\r\n", "\n").strip();
        assertEquals(1, admin.arrivals(text));
    }

    @Test
    void aUsersAddressIsFoundByTheKind() {
        int user = admin.json()
                .body(Map.of("name", "Jo", "email", email))
                .post(server.at("/api/users"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        send(Map.of("kind", "email", "user_id", user, "subject", "Hello", "message", "x"))
                .then()
                .statusCode(200)
                .body("to", equalTo(email));
        send(Map.of("kind", "sms", "user_id", user, "message", "x"))
                .then()
                .statusCode(400)
                .body("errors.user_id", equalTo("User has no phone number on file"));
        send(Map.of("kind", "in_app", "to", String.valueOf(user), "message", "Shown"))
                .then()
                .statusCode(200)
                .body("status", equalTo("delivered"))
                .body("message_sid", nullValue())
                .body("id", notNullValue());
        admin.get("/api/in-app-notifications?user_id=" + user)
                .then()
                .body("items[0].message", equalTo("Shown"))
                .body("items[0].title", nullValue());
        send(Map.of("kind", "in_app", "to", "999999999", "message", "Shown"))
                .then()
                .statusCode(404);
    }

    @Test
    void theSameKeySendsOnce() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body =
                new HashMap<>(Map.of("kind", "email", "to", email, "subject", "Once", "message", "only"));
        String first = keyed(key, body).then().statusCode(200).extract().asString();
        assertEquals(first, keyed(key, body).asString());
        assertEquals(1, MailServer.received(email).size());
        body.put("message", "twice");
        keyed(key, body).then().statusCode(422);
    }

    private Response keyed(String key, Map<String, ?> body) {
        return admin.json().header("Idempotency-Key", key).body(body).post(server.at("/api/notifications"));
    }

    @Test
    void aScheduledEmailWaits() {
        Response answer = send(Map.of(
                "kind",
                "email",
                "to",
                email,
                "subject",
                "Later",
                "message",
                "x",
                "send_at",
                "2027-01-01T09:00:00+02:00"));
        answer.then().statusCode(202).body("status", equalTo("scheduled"));
        admin.post("/api/notifications/" + answer.path("id") + "/cancel", "")
                .then()
                .statusCode(200);
    }

    @Test
    void aCallReadsTheTextOut() {
        send(Map.of("kind", "call", "to", "+12025550147", "message", "Tom & <Jerry> \u0001"))
                .then()
                .statusCode(400)
                .body("errors.message", equalTo("has a control character"));
    }

    @Test
    void whatDoesNotGoTogetherIsToldByField() {
        send(Map.of("to", email)).then().statusCode(400).body("errors.kind", equalTo("is required"));
        send(Map.of("kind", "fax", "to", email)).then().statusCode(400).body("errors.kind", containsString("in_app"));
        send(Map.of("kind", "email", "to", email, "message", "x"))
                .then()
                .statusCode(400)
                .body("errors.subject", equalTo("is required for an e-mail"));
        send(Map.of("kind", "email", "to", email, "message", "x", "subject", "a\r\nBcc: all@example.org"))
                .then()
                .statusCode(400)
                .body("errors.subject", containsString("line break"));
        send(Map.of("kind", "email", "to", email + "\r\nBcc: all@example.org", "message", "x", "subject", "a"))
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_address"))
                .body("errors.to", containsString("line breaks"));
        send(Map.of("kind", "sms", "to", "+12025550148", "message", "x", "html", "<p>x</p>", "subject", "y"))
                .then()
                .statusCode(400)
                .body("errors.html", equalTo("is for e-mail"))
                .body("errors.subject", containsString("in-app"));
        send(Map.of("kind", "email", "message", "x", "subject", "y"))
                .then()
                .statusCode(400)
                .body("errors.to", containsString("user_id"));
        send(Map.of("kind", "email", "to", email, "template", Map.of("type", "reminder")))
                .then()
                .statusCode(400)
                .body("errors.'template.variables.date'", equalTo("is required"));
        send(Map.of("kind", "email", "to", email, "subject", "y"))
                .then()
                .statusCode(400)
                .body("errors.message", notNullValue());
    }
}
