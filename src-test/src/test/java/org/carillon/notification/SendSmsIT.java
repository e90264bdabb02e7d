package org.carillon.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class SendSmsIT {
    private static final String PATH = "/api/v1/notifications/sms/send";
    private static final String REFUSED_BY_TWILIO = "+15005550001";

    private final CarillonServer server;
    private final Client client;

    SendSmsIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void doesNotWaitWhenAskedNotTo() {
        Response answer = client.json()
                .header("Prefer", "respond-async")
                .body(body(Client.unique("async")))
                .post(server.at(PATH));
        answer.then()
                .statusCode(202)
                .header("Preference-Applied", "respond-async")
                .header("Location", "/api/notifications/" + answer.path("id"))
                .body("success", equalTo(true))
                .body("status", equalTo("queued"))
                .body("message_sid", nullValue());
        client.awaitStatus(answer.path("id"), "delivered");
    }

    @Test
    void waitsNoLongerThanPreferred() {
        client.json()
                .header("Prefer", "wait=100")
                .body(body(Client.unique("patient")))
                .post(server.at(PATH))
                .then()
                .statusCode(200)
                .header("Preference-Applied", "wait=30");
    }

    @Test
    void everyStepIsARow() {
        String id = client.post(PATH, body(Client.unique("steps"))).path("id");
        client.awaitStatus(id, "delivered");
        client.get("/api/notifications/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("delivered"))
                .body("encoding", equalTo("GSM_7"))
                .body("segments", equalTo(1))
                .body("attempts", equalTo(1))
                .body("delivered_at", notNullValue())
                .body("events.status", hasItems("queued", "sending", "accepted", "sent", "delivered"));
    }

    @Test
    void aRefusalOfTheProviderIsA422ThatNamesTheRow() {
        Response refused = client.send(REFUSED_BY_TWILIO, Client.unique("refused"));
        refused.then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("rejected_by_provider"))
                .body("detail", containsString("21211"))
                .body("success", equalTo(false))
                .body("id", notNullValue());
        client.get("/api/notifications/" + refused.path("id"))
                .then()
                .body("status", equalTo("failed"))
                .body("error_code", equalTo("21211"));
    }

    @Test
    void theSameKeyAndBodyIsSentOnceAndAnsweredAlike() {
        String text = Client.unique("once");
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, body(text));
        Response again = keyed("\"" + key + "\"", "{\"message\":\"" + text + "\",   \"to_phone\":\"+15551234567\"}");
        first.then().statusCode(200);
        again.then().statusCode(200).body(equalTo(first.asString()));
        assertEquals(1, client.arrivals(text));
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        keyed(key, body(Client.unique("first"))).then().statusCode(200);
        keyed(key, body(Client.unique("second")))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
    }

    @Test
    void tenAtTheSameMomentWithOneKeySendOne() {
        String text = Client.unique("ten");
        String key = UUID.randomUUID().toString();
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<CompletableFuture<Response>> answers = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> keyed(key, body(text)), threads))
                    .limit(10)
                    .toList();
            Set<Integer> statuses =
                    answers.stream().map(answer -> answer.join().statusCode()).collect(Collectors.toSet());
            assertTrue(Set.of(200, 409).containsAll(statuses), () -> "answers " + statuses);
            Set<String> ids = answers.stream()
                    .map(CompletableFuture::join)
                    .filter(answer -> answer.statusCode() == 200)
                    .map(answer -> answer.<String>path("id"))
                    .collect(Collectors.toSet());
            assertEquals(1, ids.size());
        } finally {
            threads.shutdown();
        }
        assertEquals(1, client.arrivals(text));
    }

    @Test
    void aLocalNumberIsReadInTheRegionOfTheRequest() {
        client.post("/api/sms/send", """
                {"to_number": "07700 900123", "message": "%s", "region": "gb"}""".formatted(Client.unique("gb")))
                .then()
                .statusCode(200)
                .body("to", equalTo("+447700900123"))
                .body("message_sid", matchesPattern("SM[0-9a-f]{32}"));
    }

    @Test
    void staffRetriesAFailedOneOnceAndNobodyCancelsWhatIsDone() {
        Client staff = Client.of("staff", server);
        String failed = client.send(REFUSED_BY_TWILIO, Client.unique("retry")).path("id");
        Response again = staff.post("/api/notifications/" + failed + "/retry", "");
        again.then()
                .statusCode(202)
                .header("Location", "/api/notifications/" + again.path("id"))
                .body("retry_of", equalTo(failed));
        staff.post("/api/notifications/" + failed + "/retry", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal_status"));
        staff.post("/api/notifications/" + failed + "/cancel", "").then().statusCode(409);
        client.post("/api/notifications/" + failed + "/retry", "").then().statusCode(403);
    }

    private Response keyed(String key, String body) {
        return client.json().header("Idempotency-Key", key).body(body).post(server.at(PATH));
    }

    private static String body(String text) {
        return "{\"to_phone\": \"+15551234567\", \"message\": \"%s\"}".formatted(text);
    }
}
