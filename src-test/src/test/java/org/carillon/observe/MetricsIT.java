package org.carillon.observe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.Map;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class MetricsIT {

    @Test
    void followAMessageFromAcceptedToDelivered(CarillonServer server) {
        double accepted = metric(server, "carillon_accepted_total{kind=\"sms\"");
        double delivered =
                metric(server, "carillon_receipts_applied_total{mp_scope=\"application\",status=\"delivered\"");

        send(server, "+12025557392").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20))
                .until(() ->
                        metric(server, "carillon_receipts_applied_total{mp_scope=\"application\",status=\"delivered\"")
                                > delivered);
        assertTrue(metric(server, "carillon_accepted_total{kind=\"sms\"") > accepted);
        assertTrue(metric(server, "carillon_sent_total") >= 1);
        assertTrue(metric(server, "carillon_send_answers_total{http_status=\"200\"") >= 1);
        assertTrue(metric(server, "carillon_accepted_to_provider_millis_count") >= 1);
    }

    @Test
    void countAFailureByItsCode(CarillonServer server) {
        double before = metric(server, "carillon_failed_total{code=\"21211\"");

        send(server, "+15005550001").then().statusCode(422);

        assertTrue(metric(server, "carillon_failed_total{code=\"21211\"") > before);
    }

    @Test
    void countAForgedWebhook(CarillonServer server) {
        double before = metric(server, "carillon_webhook_forged_total");

        given().formParam("From", "+12025557393")
                .post(server.at("/api/twilio/webhook/sms"))
                .then()
                .statusCode(403);

        assertTrue(metric(server, "carillon_webhook_forged_total") > before);
    }

    @Test
    void tellHowMuchIsQueued(CarillonServer server) {
        assertTrue(metric(server, "carillon_queue_depth") >= 0);
        assertTrue(metric(server, "carillon_queue_age_seconds") >= 0);
    }

    private static io.restassured.response.Response send(CarillonServer server, String to) {
        String token = given().contentType(ContentType.JSON)
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(server.at("/api/auth/token"))
                .path("access_token");
        return given().auth()
                .oauth2(token)
                .header("Prefer", "wait=20")
                .contentType(ContentType.JSON)
                .body(Map.of("to_phone", to, "message", "Counted"))
                .post(server.at("/api/twilio/send-sms"));
    }

    /** The first sample whose line begins so; zero if there is none yet. */
    private static double metric(CarillonServer server, String start) {
        return given().accept(ContentType.TEXT)
                .get(server.at("/metrics"))
                .asString()
                .lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(0);
    }
}
