package org.carillon.observe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasKey;

import java.time.Duration;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class HealthTellsWhyIT {

    @Test
    void readinessAsksOnlyWhatAnotherNodeMightHave(CarillonServer server) {
        given().get(server.at("/health/ready"))
                .then()
                .body("checks.name", containsInAnyOrder("database", "broker", "rehearsal"));
    }

    @Test
    void healthNamesEveryCheck(CarillonServer server) {
        given().get(server.at("/health"))
                .then()
                .body(
                        "checks.name",
                        containsInAnyOrder(
                                "database",
                                "broker",
                                "rehearsal",
                                "threads",
                                "timers",
                                "queue",
                                "reminders",
                                "provider"));
    }

    @Test
    void healthShowsTheTimersLastBeatsAndTheProvidersBreaker(CarillonServer server) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(server.at("/health"))
                        .then()
                        .body("checks.find { it.name == 'timers' }.data", hasKey("sweep.seconds_ago"))
                        .body("checks.find { it.name == 'timers' }.data", hasKey("janitor.seconds_ago"))
                        .body("checks.find { it.name == 'timers' }.data", hasKey("receipt-sweep.seconds_ago"))
                        .body("checks.find { it.name == 'provider' }.data", hasEntry("twilio.breaker", "closed")));
    }
}
