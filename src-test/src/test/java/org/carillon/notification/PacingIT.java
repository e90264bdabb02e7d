package org.carillon.notification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.carillon.server.TestSettings;
import org.junit.jupiter.api.Test;

/** E6: one sender of the test server is paced at two messages a second. */
@ServerTest
class PacingIT {
    private final CarillonServer server;
    private final Client client;

    PacingIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void aPacedSenderWaitsUnclaimedAndOthersDoNot() {
        List<CompletableFuture<String>> together = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> send(TestSettings.PACED_SENDER)))
                .limit(8)
                .toList();
        List<String> paced = together.stream().map(CompletableFuture::join).toList();
        String other = send("+15005550006");
        client.awaitStatus(other, "delivered");
        paced.forEach(id -> client.awaitStatus(id, "delivered"));
        List<Instant> accepted =
                paced.stream().map(this::acceptedInOneAttempt).sorted().toList();
        Duration took = Duration.between(accepted.get(0), accepted.get(7));
        assertTrue(took.compareTo(Duration.ofMillis(2_500)) > 0, "took " + took);
        assertTrue(acceptedInOneAttempt(other).isBefore(accepted.get(7)));
    }

    @Test
    void aSingleMessageDoesNotWaitBehindABulkOfItsSender() {
        String recipients = IntStream.range(0, 14)
                .mapToObj("{\"phone\": \"+4477009004%02d\"}"::formatted)
                .collect(Collectors.joining(", "));
        String batch = client.post(
                        "/api/batches",
                        "{\"message\": \"%s\", \"from\": \"%s\", \"recipients\": [%s]}"
                                .formatted(Client.unique("bulk"), TestSettings.PACED_SENDER, recipients))
                .then()
                .statusCode(202)
                .extract()
                .path("batch_id");
        String single = send(TestSettings.PACED_SENDER);
        client.awaitStatus(single, "delivered");
        Response row = client.get("/api/notifications/" + single);
        Duration took = Duration.between(Instant.parse(row.path("created_at")), Instant.parse(row.path("accepted_at")));
        assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, "took " + took);
        client.post("/api/batches/" + batch + "/stop", "{}").then().statusCode(lessThan(500));
    }

    private Instant acceptedInOneAttempt(String id) {
        Response row = client.get("/api/notifications/" + id);
        row.then().body("attempts", equalTo(1)).body("events.findAll { it.status == 'queued' }.size()", equalTo(1));
        return Instant.parse(row.path("accepted_at"));
    }

    private String send(String from) {
        return client.json()
                .header("Prefer", "respond-async")
                .body("{\"to_number\": \"+4477009003%02d\", \"from_number\": \"%s\", \"message\": \"%s\"}"
                        .formatted(ThreadLocalRandom.current().nextInt(100), from, Client.unique("paced")))
                .post(server.at("/api/sms/send"))
                .path("id");
    }
}
