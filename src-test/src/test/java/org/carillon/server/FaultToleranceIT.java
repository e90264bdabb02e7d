package org.carillon.server;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServerTest
class FaultToleranceIT {

    @Test
    void everySendPassesTheBreakerAndTheBulkhead(CarillonServer server) {
        String token = given().contentType("application/json")
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(server.at("/api/auth/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of("to_phone", "+27123456780", "message", "Through the guards"))
                .post(server.at("/api/twilio/send-sms"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().when()
                        .get(server.at("/metrics"))
                        .then()
                        .body(containsString("ft_circuitbreaker_calls_total"), containsString("TwilioCalls.send")));
    }
}
