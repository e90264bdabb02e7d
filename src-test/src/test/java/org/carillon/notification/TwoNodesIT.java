package org.carillon.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, one of which dies while it works. Who gets no answer repeats the request, with its key, at the other. */
@ServerTest
class TwoNodesIT {
    private static final int SENDS = 300;
    private static final int KILLED_AT = 150;
    private static final int CALLERS = 6;
    /** What the dead node had claimed is declared abandoned and looked up at the provider. */
    private static final Duration RECOVERY = Duration.ofSeconds(60);

    private final CarillonServer first;
    private final Client client;
    private final String run = UUID.randomUUID().toString();
    private final String text = "Over two nodes, " + run;

    TwoNodesIT(CarillonServer server) {
        this.first = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void everySendArrivesOnceAlthoughANodeDies() throws Exception {
        assumeTrue(first.takesASecondNode());
        try (CarillonServer second = first.startSecondNode()) {
            assertEquals(SENDS, sendOver(second).size());
        }
        await().atMost(RECOVERY).until(() -> delivered() == SENDS);
        JsonPath arrivals = given().queryParam("body", text)
                .get(first.simulator() + "/control/ledger/summary")
                .jsonPath();
        assertEquals(SENDS, arrivals.getInt("received"));
        assertEquals(0, arrivals.getInt("duplicates"));
    }

    private Set<String> sendOver(CarillonServer second) throws InterruptedException, ExecutionException {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<String>> answers = IntStream.range(0, SENDS)
                    .mapToObj(number -> callers.submit(() -> send(number, second)))
                    .toList();
            Set<String> ids = new HashSet<>();
            for (Future<String> answer : answers) {
                ids.add(answer.get());
            }
            return ids;
        } finally {
            callers.shutdownNow();
        }
    }

    private String send(int number, CarillonServer second) {
        if (number == KILLED_AT) {
            second.kill();
        }
        return number % 2 == 0 ? idFrom(first, number) : idFromEither(second, number);
    }

    private String idFromEither(CarillonServer second, int number) {
        try {
            return post(second, number).then().statusCode(202).extract().path("id");
        } catch (Exception connectionLost) {
            return idFrom(first, number);
        }
    }

    private String idFrom(CarillonServer node, int number) {
        return await().until(() -> post(node, number), answer -> answer.statusCode() == 202)
                .path("id");
    }

    private Response post(CarillonServer node, int number) {
        return client.json()
                .header("Idempotency-Key", run + "-" + number)
                .header("Prefer", "respond-async")
                .body("{\"to_phone\": \"+155512%05d\", \"message\": \"%s\"}".formatted(number, text))
                .post(node.at("/api/twilio/send-sms"));
    }

    private int delivered() throws SQLException {
        try (Connection connection = first.database().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from sms_notification where body = ? and status = 'DELIVERED'")) {
            query.setString(1, text);
            try (ResultSet result = query.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
