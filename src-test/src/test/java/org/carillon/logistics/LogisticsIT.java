package org.carillon.logistics;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Drivers and loads with names that no other test has. */
@ServerTest
class LogisticsIT {
    private final CarillonServer server;
    private final Client client;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    LogisticsIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void driversAreKeptAndFound() {
        int id = driver("(555) 123-4567");
        client.get("/api/drivers/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("first_name", equalTo("John"))
                .body("last_name", equalTo("Doe-" + mark))
                .body("phone", equalTo("+15551234567"));
        client.get("/api/drivers?name=john%20doe-" + mark + "&phone=%2B15551234567")
                .then()
                .body("items.id", contains(id));
        client.json()
                .body("{\"first_name\": \"Jack\", \"last_name\": \"Doe-%s\"}".formatted(mark))
                .put(server.at("/api/drivers/" + id))
                .then()
                .statusCode(200)
                .body("phone", nullValue())
                .body("version", equalTo(2));
        client.request()
                .header("If-Match", "\"1\"")
                .delete(server.at("/api/drivers/" + id))
                .then()
                .statusCode(409);
        client.request().delete(server.at("/api/drivers/" + id)).then().statusCode(204);
        client.get("/api/drivers?name=" + mark).then().body("items", empty());
        client.post("/api/drivers", "{\"first_name\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.last_name", equalTo("is required"));
    }

    @Test
    void loadsAreKeptAndFound() {
        int driver = driver("+15551234567");
        Response made = load("L-" + mark, driver);
        made.then()
                .statusCode(201)
                .header("Location", equalTo("/api/loads/" + made.path("id")))
                .body("pickup_date", equalTo("2026-12-01"))
                .body("driver_id", equalTo(driver));
        int id = made.path("id");
        client.get("/api/loads?driver_id=" + driver).then().body("items.id", contains(id));
        client.get("/api/loads?load_number=L-" + mark + "&pickup_date=2026-12-01")
                .then()
                .body("items.id", contains(id));
        load("L-" + mark, driver).then().statusCode(409).body("errors.load_number", containsString("load " + id));
        client.post("/api/loads", "{\"load_number\": \"x\", \"pickup_date\": \"2026-02-30\", \"driver_id\": 999999999}")
                .then()
                .statusCode(400)
                .body("errors.pickup_date", containsString("2026-12-01"))
                .body("errors.pickup_location", equalTo("is required"));
        load("M-" + mark, 999_999_999).then().statusCode(400).body("errors.driver_id", notNullValue());
        client.get("/api/loads?pickup_date=x").then().statusCode(400);
    }

    private int driver(String phone) {
        return client.post(
                        "/api/drivers",
                        "{\"first_name\": \"John\", \"last_name\": \"Doe-%s\", \"phone\": \"%s\"}"
                                .formatted(mark, phone))
                .path("id");
    }

    private Response load(String number, int driver) {
        return client.post("/api/loads", """
                {"load_number": "%s", "pickup_location": "Chicago, IL", "delivery_location": "Dallas, TX",
                 "pickup_date": "2026-12-01", "driver_id": %d}""".formatted(number, driver));
    }
}
