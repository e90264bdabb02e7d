package org.carillon.batch;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
class BatchesIT {
    private static final String DIRECT = "/api/v1/notifications/sms/bulk";
    private static final Duration SENT = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Client client;
    private final Client staff;

    BatchesIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
        this.staff = Client.of("staff", server);
    }

    @Test
    void eachDocumentsBulkIsAnsweredAsItsDocumentWritesIt() {
        client.post("/api/twilio/send-bulk-sms", """
                {
                  "recipients": [
                    {"phone": "+27123456789", "user_id": 3},
                    {"phone": "+27987654321", "user_id": 4}
                  ],
                  "message": "Urgent: Please check the production schedule."
                }""")
                .then()
                .statusCode(202)
                .body("total", equalTo(2))
                .body("successful", equalTo(2))
                .body("failed", equalTo(0))
                .body("details.phone", equalTo(List.of("+27123456789", "+27987654321")))
                .body("details.success", equalTo(List.of(true, true)))
                .body("details[0].message_sid", nullValue())
                .body("details.status", equalTo(List.of("queued", "queued")))
                .body("batch_id", notNullValue());
        client.post(
                        "/api/sms/send-bulk",
                        "{\"phone_numbers\": [\"+447700900123\", \"+1111111111\"],"
                                + " \"message\": \"Emergency: System maintenance at 10 PM\"}")
                .then()
                .statusCode(202)
                .body("successful", equalTo(1))
                .body("details[1].phone", equalTo("+1111111111"))
                .body("details[1].success", equalTo(false))
                .body("details[1].code", equalTo("invalid_phone_number"));
        client.post(
                        "/api/sms/whatsapp/send-bulk",
                        "{\"phone_numbers\": [\"+447700900123\", \"+447700900124\"], \"message\": \"Team meeting tomorrow at 9 AM\","
                                + " \"media_url\": \"https://example.com/agenda.pdf\"}")
                .then()
                .statusCode(202)
                .body("total", equalTo(2));
    }

    @Test
    void everyRecipientGetsTheirOwnTextOnce() {
        String text = Client.unique("bulk");
        Response taken = client.post(DIRECT, """
                {
                  "recipients": [
                    {"phone": "+15551234567", "name": "John Doe"},
                    {"phone": "+15559876543", "name": "Jane Smith"},
                    {"phone": "+15551234567", "name": "John Doe"},
                    {"phone": "12", "name": "Nobody"},
                    {"phone": "+15551234568"},
                    {"phone": 5551234567, "name": "Number"}
                  ],
                  "message": "Hi {name}, %s!"
                }""".formatted(text));
        taken.then()
                .statusCode(202)
                .body("successful", equalTo(2))
                .body("failed", equalTo(4))
                .body("details.code", hasItems("duplicate", "invalid_phone_number", "variable_missing", "bad_row"))
                .body("details[5].error", containsString("must be a text"));
        String batch = taken.path("batch_id");
        taken.then().header("Location", "/api/batches/" + batch);
        awaitAll(batch, "delivered", 2);
        assertEquals(1, client.arrivals("Hi John Doe, " + text + "!"));
        assertEquals(1, client.arrivals("Hi Jane Smith, " + text + "!"));
        client.get("/api/batches/" + batch)
                .then()
                .body("status", equalTo("handed_over"))
                .body("waiting", equalTo(0))
                .body("duplicates", equalTo(1))
                .body("segments", equalTo(2));
        client.get("/api/batches/" + batch + "/rows?state=refused")
                .then()
                .body("items.row", equalTo(List.of(3, 4, 5, 6)));
        client.get("/api/batches/" + batch + "/rows?state=delivered&limit=1")
                .then()
                .body("items[0].recipient", equalTo("+15551234567"))
                .body("items[0].message_sid", notNullValue())
                .body("next", containsString("before=1"));
    }

    @Test
    void theSameRequestAgainIsTheSameBatch() {
        String body =
                "{\"phone_numbers\": [\"+447700900123\", \"3\"], \"message\": \"%s\"}".formatted(Client.unique("once"));
        String key = UUID.randomUUID().toString();
        Response first = keyed(key, body);
        Response again = keyed(key, body);
        assertEquals(first.asString(), again.asString());
        keyed(key, body.replace("900123", "900124"))
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency_key_reused"));
        client.get("/api/batches?created_by=" + first.path("created_by")).then().statusCode(200);
    }

    @Test
    void aTableIsTriedThenStarted() {
        String text = Client.unique("table");
        String table = "\uFEFFName;Mobile;Country\r\nAna;082 123 4567;ZA\r\nBo;\"not closed;ZA\r\nCy;+27821234568;\r\n"
                + "Di;+27821234569;XX\r\n;+27821234560;ZA\r\nEd;+27821234561\r\nFe;;ZA\r\n";
        Response tried = client.request()
                .contentType("text/csv; charset=utf-8")
                .queryParam("message", "Hi {name}, " + text)
                .queryParam("map", "to:Mobile", "region:Country")
                .queryParam("dry_run", "true")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(server.at("/api/batches"));
        tried.then()
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("total", equalTo(7))
                .body("successful", equalTo(2))
                .body("opted_out", equalTo(0))
                .body("expected_cost", equalTo(0.0158f))
                .body("bad_rows.row", equalTo(List.of(2, 4, 5, 6, 7)))
                .body("bad_rows.line", equalTo(List.of(3, 5, 6, 7, 8)))
                .body(
                        "bad_rows.code",
                        equalTo(List.of("bad_row", "bad_row", "variable_missing", "bad_row", "invalid_phone_number")));
        String batch = tried.path("batch_id");
        client.post("/api/batches/" + batch + "/start", "").then().statusCode(200);
        awaitAll(batch, "delivered", 2);
        assertEquals(1, client.arrivals("Hi Ana, " + text));
        client.post("/api/batches/" + batch + "/start", "").then().statusCode(409);
    }

    @Test
    void aFormUploadsATable() {
        client.request()
                .multiPart("file", "drivers.csv", "phone,name\n+15551234567,Ana\n".getBytes(StandardCharsets.UTF_16LE))
                .multiPart("message", Client.unique("Hi {name}"))
                .multiPart("dry_run", "true")
                .post(server.at("/api/batches"))
                .then()
                .statusCode(200)
                .body("successful", equalTo(1));
    }

    @Test
    void aLargeOneNeedsASecondPerson() {
        Response taken = staff.post("/api/batches", bulk(301, Client.unique("large"), ""));
        taken.then().statusCode(202).body("status", equalTo("awaiting_approval"));
        String path = "/api/batches/" + taken.path("batch_id");
        staff.post(path + "/approve", "").then().statusCode(403);
        client.post(path + "/approve", "").then().statusCode(403);
        Client.of("staff", server)
                .post(path + "/approve", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("running"))
                .body("approved_by", notNullValue());
        staff.post(path + "/stop", "").then().statusCode(200);
    }

    @Test
    void whatIsStoppedSendsNothingMore() {
        String text = Client.unique("stopped");
        Response taken = client.post("/api/batches", bulk(20, text, ", \"send_at\": \"2027-01-01T10:00:00+01:00\""));
        taken.then().statusCode(202).body("status", equalTo("scheduled")).body("waiting", equalTo(20));
        String path = "/api/batches/" + taken.path("batch_id");
        client.post(path + "/pause", "").then().statusCode(200).body("status", equalTo("paused"));
        client.post(path + "/pause", "").then().statusCode(409);
        client.post(path + "/resume", "").then().statusCode(200).body("status", equalTo("scheduled"));
        client.post(path + "/stop", "").then().statusCode(200).body("status", equalTo("stopping"));
        await().atMost(SENT).until(() -> "stopped".equals(client.get(path).path("status")));
        client.get(path).then().body("stopped_by", notNullValue()).body("waiting", equalTo(0));
        assertEquals(0, client.arrivals(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/batches                 | {}                                                | recipients
            /api/batches                 | {"recipients": [], "message": "m"}                | recipients
            /api/batches                 | {"recipients": "all", "message": "m"}             | recipients
            /api/batches                 | {"recipients": ["1"]}                             | message
            /api/batches                 | {"recipients": ["1"], "message": " "}             | message
            /api/batches                 | {"recipients": ["1"], "message": "m", "kind": "fax"} | kind
            /api/batches                 | {"recipients": ["1"], "message": "m", "send_at": "2020-01-01T00:00:00Z"} | send_at
            /api/batches                 | {"recipients": ["1"], "message": "m", "send_at": "soon"} | send_at
            /api/batches                 | {"recipients": ["1"], "message": "m", "size": 1}  | size
            /api/batches                 | {"recipients": ["1"], "message": "m", "region": "XX"} | region
            /api/sms/send-bulk           | {"phone_numbers": ["1"], "message": 3}            | message
            /api/sms/whatsapp/send-bulk  | {"phone_numbers": ["1"], "media_url": "http://example.com/a.jpg"} | media_url
            /api/twilio/send-bulk-sms    | {"recipients": null, "message": "m"}              | recipients
            """)
    void whatIsWrongWithAllOfItIsNamed(String path, String body, String field) {
        client.post(path, body).then().statusCode(400).body("errors." + field, notNullValue());
    }

    @Test
    void oddRequestsAreRefused() {
        client.post(DIRECT, "").then().statusCode(400).body("code", equalTo("body_missing"));
        client.post(DIRECT, "{\"recipients\": [{\"phone\": ")
                .then()
                .statusCode(400)
                .body("code", equalTo("not_json"));
        client.get("/api/batches/none").then().statusCode(404);
        client.get("/api/batches?status=odd").then().statusCode(400);
        client.post("/api/batches/" + UUID.randomUUID() + "/stop", "").then().statusCode(404);
        client.request()
                .contentType("text/csv")
                .queryParam("message", "m")
                .body("name\nAna\n")
                .post(server.at("/api/batches"))
                .then()
                .statusCode(400)
                .body("errors.map", notNullValue());
        client.get("/api/batches?limit=2").then().statusCode(200).body("items.size()", greaterThan(0));
    }

    private void awaitAll(String batch, String status, int count) {
        await().atMost(SENT)
                .until(() -> Integer.valueOf(count)
                        .equals(client.get("/api/batches/" + batch).path("by_status." + status)));
    }

    private Response keyed(String key, String body) {
        return client.json().header("Idempotency-Key", key).body(body).post(server.at("/api/sms/send-bulk"));
    }

    private static String bulk(int size, String text, String more) {
        return IntStream.range(0, size)
                .mapToObj(i -> "\"+1415%07d\"".formatted(5_550_000 + i))
                .collect(
                        Collectors.joining(",", "{\"recipients\": [", "], \"message\": \"" + text + "\"" + more + "}"));
    }
}
