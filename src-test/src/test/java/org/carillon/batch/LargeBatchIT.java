package org.carillon.batch;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.carillon.server.TestSettings;
import org.junit.jupiter.api.Test;

/** What goes wrong within a bulk while the rest of it goes on. */
@ServerTest
class LargeBatchIT {
    private static final Duration SENT = Duration.ofSeconds(30);
    private static final int ROWS = 10_000;
    private static final int EACH_BAD_ROW = 100;

    /** As it stands in the table, and what the dry run has to call it. */
    private static final List<BadRow> BAD_ROWS = List.of(
            new BadRow("ask at the desk,Ana,ZA", "invalid_phone_number"),
            new BadRow("12,Ana,ZA", "invalid_phone_number"),
            new BadRow("+278212345678901234,Ana,ZA", "invalid_phone_number"),
            new BadRow(",Ana,ZA", "invalid_phone_number"),
            new BadRow("+27821234567,,ZA", "variable_missing"),
            new BadRow("0821234567,Ana,Zululand", "bad_row"),
            new BadRow("+27821234567,Ana", "bad_row"),
            new BadRow("+27821234567,Ana,ZA,more", "bad_row"),
            new BadRow("+14155550001,Row 1,ZA", "duplicate"),
            new BadRow("+27821234567," + "A".repeat(1_600) + ",ZA", "message_too_long"));

    private final CarillonServer server;
    private final Client client;

    LargeBatchIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    private record BadRow(String line, String code) {}

    @Test
    void aDryRunNamesEachOfTenKindsOfBadRowsAmongThousandsOfGoodOnes() {
        String table = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> isBad(row) ? bad(row).line() : "+1415%07d,Row %d,US".formatted(5_550_000 + row, row))
                .collect(Collectors.joining("\n", "to,name,region\n", "\n"));
        Response tried = client.request()
                .contentType("text/csv; charset=utf-8")
                .queryParam("message", "Hi {name}, " + Client.unique("table"))
                .queryParam("dry_run", "true")
                .body(table.getBytes(StandardCharsets.UTF_8))
                .post(server.at("/api/batches"));
        tried.then()
                .statusCode(200)
                .body("total", equalTo(ROWS))
                .body("successful", equalTo(ROWS - ROWS / EACH_BAD_ROW));
        JsonPath refused = client.get("/api/batches/" + tried.path("batch_id") + "/rows?state=refused&limit=200")
                .jsonPath();
        List<Integer> rows = refused.getList("items.row");
        List<Integer> expected = IntStream.rangeClosed(1, ROWS)
                .filter(LargeBatchIT::isBad)
                .boxed()
                .toList();
        assertEquals(expected, rows);
        assertEquals(expected.stream().map(row -> row + 1).toList(), refused.getList("items.line"));
        assertEquals(expected.stream().map(row -> bad(row).code()).toList(), refused.getList("items.code"));
    }

    @Test
    void aStopInTheMiddleOfABulkEndsItForThatNumberAlone() {
        String text = Client.unique("bulk with a stop");
        List<String> phones =
                IntStream.range(0, 8).mapToObj(i -> Desk.newPhone()).toList();
        String stopping = phones.get(7);
        String batch = client.post(
                        "/api/batches",
                        "{\"message\": \"%s\", \"from\": \"%s\", \"recipients\": [\"%s\"]}"
                                .formatted(text, TestSettings.PACED_SENDER, String.join("\", \"", phones)))
                .then()
                .statusCode(202)
                .extract()
                .path("batch_id");
        await().atMost(SENT).until(() -> client.arrivals(text) > 0);
        given().contentType("application/json")
                .body(Map.of("from", stopping, "to", TestSettings.PACED_SENDER, "body", "STOP"))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
        await().atMost(SENT)
                .until(() -> Integer.valueOf(7)
                        .equals(client.get("/api/batches/" + batch).path("by_status.delivered")));
        client.get("/api/batches/" + batch + "/rows?state=suppressed")
                .then()
                .body("items.recipient", equalTo(List.of(stopping)))
                .body("items[0].error", containsString("STOP"));
        assertEquals(7, client.arrivals(text));
    }

    private static boolean isBad(int row) {
        return row % EACH_BAD_ROW == 0;
    }

    private static BadRow bad(int row) {
        return BAD_ROWS.get(row / EACH_BAD_ROW % BAD_ROWS.size());
    }
}
