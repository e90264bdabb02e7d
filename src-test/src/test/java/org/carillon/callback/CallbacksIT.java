package org.carillon.callback;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServerTest
class CallbacksIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CarillonServer server;
    private final Client admin;
    private final Receiver receiver;
    private final String clientId;
    private final String clientSecret;
    private final String signingSecret;

    CallbacksIT(CarillonServer server) throws IOException {
        this.server = server;
        this.admin = Client.admin(server);
        this.receiver = new Receiver();
        Response made = admin.json()
                .body(Map.of("name", "callbacks " + UUID.randomUUID()))
                .post(server.at("/api/clients"));
        clientId = made.path("client_id");
        clientSecret = made.path("client_secret");
        signingSecret = admin.request()
                .post(server.at("/api/clients/" + clientId + "/webhook-secrets"))
                .path("secret");
    }

    @AfterEach
    void end() {
        admin.request().delete(server.at(address()));
        receiver.close();
    }

    @Test
    void theClientIsToldEachStepOfWhatItSentSignedAndOnce() {
        save(receiver.url()).then().statusCode(200).body("url", equalTo(receiver.url()));
        admin.send("+15551230099", Client.unique("Not the client's")).then().body("id", notNullValue());
        String id = send();
        await().atMost(SOON).until(() -> receiver.statuses().contains("delivered"));
        await().atMost(SOON)
                .until(() -> log(id).getList("items.status").stream().allMatch("delivered"::equals));
        List<Receiver.Call> calls = receiver.calls();
        assertTrue(calls.stream().allMatch(call -> call.client().equals(clientId)));
        assertTrue(calls.stream().allMatch(call -> call.isSignedWith(signingSecret)));
        assertTrue(calls.stream().allMatch(call -> id.equals(call.json().getString("notification_id"))));
        assertEquals(
                calls.size(),
                calls.stream()
                        .map(call -> call.json().getString("id"))
                        .distinct()
                        .count());
        assertTrue(receiver.statuses().contains("accepted"));
        assertTrue(calls.stream()
                .anyMatch(call ->
                        String.valueOf(call.json().getString("message_sid")).startsWith("SM")));
    }

    @Test
    void whatIsNotTakenComesAgainAndStaffCanSeeAndReplayIt() {
        receiver.refuse(1);
        save(receiver.url()).then().statusCode(200);
        String id = send();
        await().atMost(SOON).until(() -> log(id).getList("items.error").contains("answered HTTP 503"));
        await().atMost(SOON).until(() -> receiver.statuses().contains("delivered"));
        await().atMost(SOON)
                .until(() -> log(id).getList("items.status").stream().allMatch("delivered"::equals));
        Client staff = Client.of("staff", server);
        String callback = staff.get("/api/callbacks?notification_id=" + id + "&status=delivered")
                .then()
                .statusCode(200)
                .body("items.client_id", everyItem(equalTo(clientId)))
                .body("items.attempts", hasItem(2))
                .extract()
                .path("items[0].id");
        staff.post("/api/callbacks/" + callback + "/replay", "")
                .then()
                .statusCode(202)
                .body("status", equalTo("pending"));
        await().atMost(SOON)
                .until(() -> receiver.calls().stream()
                                .filter(call -> callback.equals(call.json().getString("id")))
                                .count()
                        == 2);
        admin.get("/api/audit?action=callback.replayed&subject=" + clientId)
                .then()
                .statusCode(200)
                .body("items[0].detail", containsString(callback));
        staff.post("/api/callbacks/" + UUID.randomUUID() + "/replay", "").then().statusCode(404);
    }

    @Test
    void callsOnlyWhereItMay() {
        for (String url : List.of(
                "http://example.com/hook",
                "https://10.0.0.7/hook",
                "https://localhost/hook",
                "https://[::1]/hook",
                "https://169.254.169.254/latest/meta-data",
                "https://user:secret@example.com/",
                "not an address")) {
            save(url).then().statusCode(400).body("errors.url", notNullValue());
        }
        admin.json().body("{}").put(server.at(address())).then().statusCode(400).body("errors.url", notNullValue());
        admin.get(address()).then().statusCode(404);
    }

    @Test
    void aClientHasItsOwnCallbackAndNoOtherAndNeedsASecret() {
        as(token())
                .body(Map.of("url", receiver.url()))
                .put(server.at(address()))
                .then()
                .statusCode(200)
                .body("changed_by", equalTo(clientId));
        as(token()).get(server.at(address())).then().statusCode(200);
        Response other = admin.json()
                .body(Map.of("name", "without a secret " + UUID.randomUUID()))
                .post(server.at("/api/clients"));
        String another = "/api/clients/" + other.path("client_id") + "/callback";
        as(token()).get(server.at(another)).then().statusCode(403);
        admin.json()
                .body(Map.of("url", receiver.url()))
                .put(server.at(another))
                .then()
                .statusCode(409)
                .body("error", containsString("webhook-secrets"));
        admin.json()
                .body(Map.of("url", receiver.url()))
                .put(server.at("/api/clients/nobody/callback"))
                .then()
                .statusCode(404);
        Client.of("staff", server).get(address()).then().statusCode(403);
    }

    private Response save(String url) {
        return admin.json().body(Map.of("url", url)).put(server.at(address()));
    }

    private String send() {
        return as(token())
                .body(Map.of("to_phone", "+15551230098", "message", Client.unique("Tell me")))
                .post(server.at("/api/twilio/send-sms"))
                .then()
                .body("id", notNullValue())
                .extract()
                .path("id");
    }

    private JsonPath log(String notification) {
        return admin.get("/api/callbacks?notification_id=" + notification).jsonPath();
    }

    private String address() {
        return "/api/clients/" + clientId + "/callback";
    }

    private String token() {
        return given().contentType("application/json")
                .body(Map.of("client_id", clientId, "client_secret", clientSecret))
                .post(server.at("/api/auth/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }
}
