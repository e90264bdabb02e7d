package org.carillon.event;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may tell of events, and what a wrong one is told. */
@ServerTest
class EventProofIT {
    private final CarillonServer server;
    private final EventSender sender;
    private final String body = EventSender.event(UUID.randomUUID().toString(), "cancelled", "BK-" + UUID.randomUUID());

    EventProofIT(CarillonServer server) {
        this.server = server;
        this.sender = new EventSender(server);
    }

    @Test
    void aForgedCallIsRefusedAndCounted() {
        int before = forged();
        sender.send(body, "a guess", Instant.now()).then().statusCode(403).body("code", equalTo("invalid_signature"));
        assertTrue(forged() > before);
    }

    @Test
    void aStrangerIsUnauthenticated() {
        given().contentType("application/json")
                .header("X-Carillon-Client", "client-nobody")
                .header("X-Carillon-Timestamp", "1")
                .header("X-Carillon-Signature", "sha256=00")
                .body(body)
                .post(server.at(EventSender.PATH))
                .then()
                .statusCode(401)
                .body("code", equalTo("unauthenticated"));
        given().contentType("application/json")
                .body(body)
                .post(server.at(EventSender.PATH))
                .then()
                .statusCode(401);
    }

    @Test
    void aCallOfLastHourOrOfTheNextIsStale() {
        for (long skew : new long[] {-3600, 3600}) {
            sender.send(body, sender.secret(), Instant.now().plusSeconds(skew))
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("stale_call"));
        }
    }

    @Test
    void aSecretIsRotatedWithoutAGapAndRevokedAtOnce() {
        String old = sender.secret();
        String fresh = sender.rotate("PT1H");
        sender.send(body, old, Instant.now()).then().statusCode(200);
        sender.send(body).then().statusCode(200);
        sender.revoke(fresh);
        sender.send(body).then().statusCode(403);
        sender.rotate("PT0S");
        sender.send(body, old, Instant.now()).then().statusCode(403);
        sender.send(body).then().statusCode(200);
    }

    @Test
    void aSecretIsNeverToldAgain() {
        Client.admin(server)
                .get("/api/clients/" + sender.id() + "/webhook-secrets")
                .then()
                .statusCode(200)
                .body("$", hasSize(1))
                .body("[0].secret", nullValue())
                .body(not(containsString(sender.secret())));
        Client.of("integrator", server)
                .get("/api/clients/" + sender.id() + "/webhook-secrets")
                .then()
                .statusCode(403);
    }

    @Test
    void aDisabledClientIsUnauthenticated() {
        Client.admin(server)
                .json()
                .body("{\"enabled\": false}")
                .put(server.at("/api/clients/" + sender.id() + "/enabled"));
        sender.send(body).then().statusCode(401);
    }

    @Test
    void theSchemaOfAnEventStandsInTheApiDescription() {
        given().accept("application/json")
                .get(server.at("/openapi"))
                .then()
                .body(
                        "paths.'/api/webhooks/appointments'.post.requestBody.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/AppointmentEvent"))
                .body("components.schemas.AppointmentEvent.required", org.hamcrest.Matchers.hasItem("event_id"));
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedUnread() {
        sender.send("{\"event_id\": \"" + "x".repeat(70_000) + "\"}")
                .then()
                .statusCode(413)
                .body("code", equalTo("body_too_large"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "''; body_missing; -",
                "{; not_json; -",
                "[]; validation_failed; -",
                "{}; validation_failed; event_id",
                "{}; validation_failed; event",
                "{}; validation_failed; appointment",
                "{\"event_id\": 7}; validation_failed; event_id",
                "{\"event_id\": \"1\", \"event\": \"moved\", \"appointment\": {}}; validation_failed; event",
                "{\"event_id\": \"1\", \"event\": \"booked\", \"appointment\": {}}; validation_failed; appointment.booking_id",
                "{\"event_id\": \"1\", \"event\": \"booked\", \"appointment\": {\"booking_id\": \"1\"}}; validation_failed;"
                        + " appointment.patient_name",
                "{\"event_id\": \"1\", \"event\": \"booked\", \"appointment\": {\"colour\": \"1\"}}; validation_failed;"
                        + " appointment.colour"
            })
    void aWrongBodyIsToldWhatIsWrong(String wrong, String code, String field) {
        var answer = sender.send(wrong).then().statusCode(400).body("code", equalTo(code));
        if (field != null) {
            answer.body("errors", org.hamcrest.Matchers.hasKey(field));
        }
    }

    private int forged() {
        String metrics = given().get(server.at("/metrics")).asString();
        return metrics.lines()
                .filter(line -> line.matches("carillon_webhook_forged_total(\\{.*})? .*"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
