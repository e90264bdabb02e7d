package org.carillon.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.server.CarillonServer;

/** A caller of the API with one token. */
public final class Client {
    private static final String PASSWORD = "a-password-of-tests";
    private static final Duration RECEIPTS = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final String token;

    private Client(CarillonServer server, String username, String password) {
        this.server = server;
        this.token = given().contentType("application/json")
                .body(Map.of("username", username, "password", password))
                .post(server.at("/api/auth/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    public static Client admin(CarillonServer server) {
        return new Client(server, "admin", CarillonServer.ADMIN_PASSWORD);
    }

    /** A new user of this role. */
    public static Client of(String role, CarillonServer server) {
        return of(List.of(role), server);
    }

    /** A new user of these roles. */
    public static Client of(List<String> roles, CarillonServer server) {
        String name = roles.get(0) + "-" + UUID.randomUUID();
        admin(server)
                .json()
                .body(Map.of("username", name, "password", PASSWORD, "roles", roles))
                .post(server.at("/api/accounts"))
                .then()
                .statusCode(201);
        return new Client(server, name, PASSWORD);
    }

    public String token() {
        return token;
    }

    /** A request with the token and without a body's type. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token);
    }

    public RequestSpecification json() {
        return request().contentType("application/json");
    }

    public Response post(String path, String body) {
        return json().body(body).post(server.at(path));
    }

    public Response get(String path) {
        return request().urlEncodingEnabled(false).get(server.address() + path);
    }

    /** Sends a text that is not sent twice by any test. */
    public Response send(String phone, String text) {
        return post("/api/twilio/send-sms", "{\"to_phone\": \"%s\", \"message\": \"%s\"}".formatted(phone, text));
    }

    /** Waits until the receipts have brought the message there. */
    public void awaitStatus(String idOrSid, String status) {
        await().atMost(RECEIPTS)
                .until(() -> status.equals(
                        get("/api/twilio/message-status/" + idOrSid).path("status")));
    }

    /** How often the provider got this text. */
    public int arrivals(String text) {
        return given().queryParam("body", text)
                .get(server.simulator() + "/control/ledger/summary")
                .path("received");
    }

    public static String unique(String words) {
        return words + " " + UUID.randomUUID();
    }
}
