package org.carillon.event;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.security.control.CallSignature;
import org.carillon.server.CarillonServer;

/** Another application: an API client with a webhook secret. */
final class EventSender {
    static final String PATH = "/api/webhooks/appointments";

    private final CarillonServer server;
    private final Client admin;
    private final String id;
    private String secret;

    EventSender(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
        this.id = admin.json()
                .body(Map.of("name", "booking " + UUID.randomUUID()))
                .post(server.at("/api/clients"))
                .then()
                .statusCode(201)
                .extract()
                .path("client_id");
        this.secret = "";
        rotate("PT0S");
    }

    String id() {
        return id;
    }

    String secret() {
        return secret;
    }

    /** Signs with a new secret from now on; returns the id of the new one. */
    String rotate(String overlap) {
        Response made = admin.request()
                .post(server.at("/api/clients/" + id + "/webhook-secrets?overlap=" + overlap))
                .then()
                .statusCode(201)
                .extract()
                .response();
        secret = made.path("secret");
        return made.path("id");
    }

    void revoke(String secretId) {
        admin.request()
                .delete(server.at("/api/clients/" + id + "/webhook-secrets/" + secretId))
                .then()
                .statusCode(200);
    }

    Response send(String body) {
        return send(body, secret, Instant.now());
    }

    Response send(String body, String signedWith, Instant at) {
        String timestamp = String.valueOf(at.getEpochSecond());
        byte[] raw = body.getBytes(StandardCharsets.UTF_8);
        return request(timestamp, CallSignature.of(signedWith.getBytes(StandardCharsets.UTF_8), timestamp, raw))
                .body(raw)
                .post(server.at(PATH));
    }

    RequestSpecification request(String timestamp, String signature) {
        return given().contentType("application/json")
                .header("X-Carillon-Client", id)
                .header("X-Carillon-Timestamp", timestamp)
                .header("X-Carillon-Signature", signature);
    }

    /** An event of an appointment that begins at this time of 2 March 2027 in India. */
    static String event(String eventId, String event, String bookingId, String time) {
        return """
                {"event_id": "%s", "event": "%s", "appointment": {"booking_id": "%s", "patient_name": "Maria Santos",
                 "patient_phone": "+919876543210", "doctor_name": "Anita Rao", "department": "Cardiology",
                 "appointment_date": "2027-03-02", "appointment_time": "%s", "time_zone": "Asia/Kolkata"}}""".formatted(eventId, event, bookingId, time);
    }

    /** An event that names its appointment and nothing more. */
    static String event(String eventId, String event, String bookingId) {
        return "{\"event_id\": \"%s\", \"event\": \"%s\", \"appointment\": {\"booking_id\": \"%s\"}}"
                .formatted(eventId, event, bookingId);
    }
}
