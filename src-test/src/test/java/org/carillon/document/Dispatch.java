package org.carillon.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;

/** The office that sends drivers out: has those that the document names. */
final class Dispatch {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Client client;

    Dispatch(CarillonServer server, Client client) {
        this.server = server;
        this.client = client;
    }

    /** Makes drivers until there is the one with this id, and gives it this name and number. */
    void driver(int id, String first, String last, String phone) {
        String body = "{\"first_name\": \"%s\", \"last_name\": \"%s\", \"phone\": \"%s\", \"active\": true}"
                .formatted(first, last, phone);
        if (client.get("/api/drivers/" + id).statusCode() == 404) {
            fill("drivers", "first_name,last_name", id, row -> "Driver %d,Somebody".formatted(row));
        }
        client.json().body(body).put(server.at("/api/drivers/" + id)).then().statusCode(200);
    }

    /** The same for a load. */
    void load(int id, String number, String pickup, String delivery, String date) {
        if (client.get("/api/loads/" + id).statusCode() == 404) {
            String mark = UUID.randomUUID().toString();
            fill(
                    "loads",
                    "load_number,pickup_location,delivery_location,pickup_date",
                    id,
                    row -> "%s-%d,here,there,2026-12-01".formatted(mark, row));
        }
        client.json()
                .body(body(number, pickup, delivery, date))
                .put(server.at("/api/loads/" + id))
                .then()
                .statusCode(200);
    }

    Response load(String number, String pickup, String delivery, String date) {
        return client.post("/api/loads", body(number, pickup, delivery, date));
    }

    /** Waits for the newest text that the phone has received. */
    String awaitText(String phone) {
        return await().atMost(PATIENCE)
                .until(() -> texts(phone), texts -> !texts.isEmpty())
                .get(0);
    }

    List<String> texts(String phone) {
        return given().queryParam("to", phone)
                .get(server.simulator() + "/control/ledger")
                .path("messages.body");
    }

    /** A number that no other test sends to. */
    static String newPhone() {
        return "+1555" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
    }

    private static String body(String number, String pickup, String delivery, String date) {
        return """
                {"load_number": "%s", "pickup_location": "%s", "delivery_location": "%s", "pickup_date": "%s",
                 "active": true}""".formatted(number, pickup, delivery, date);
    }

    /** So many that there is the one with this id. */
    private void fill(String kind, String columns, int id, IntFunction<String> row) {
        String rows = IntStream.rangeClosed(1, id).mapToObj(row).collect(Collectors.joining("\n"));
        client.request()
                .contentType("text/csv")
                .body(columns + "\n" + rows)
                .post(server.at("/api/" + kind + "/import"))
                .then()
                .statusCode(200)
                .body("failed", equalTo(0));
    }
}
