package org.carillon.overview;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class OverviewIT {
    private static final Duration COUNTED_WITHIN = Duration.ofSeconds(60);
    private final Client staff;
    private final CarillonServer server;

    OverviewIT(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
    }

    @Test
    void whatHappensToAMessageIsCountedWhereverItIs() {
        String later = staff.post("/api/sms/send", """
                {"to_number": "%s", "message": "%s", "send_at": "%s"}""".formatted(
                        Desk.newPhone(),
                        Client.unique("later"),
                        Instant.parse(staff.get("/api/overview").path("at")).plus(1, ChronoUnit.HOURS)))
                .path("id");
        String id = staff.send(Desk.newPhone(), Client.unique("counted")).path("id");
        staff.send("+15005550001", Client.unique("refused"));
        staff.awaitStatus(id, "delivered");
        JsonPath before = countedAfterNow();
        assertTrue(before.getLong("today.delivered") >= 1, before::prettify);
        assertTrue(before.getLong("today.by_status.scheduled") >= 1, before::prettify);
        assertTrue(before.getList("queues.status").contains("scheduled"), before::prettify);
        assertTrue(before.getList("failures.code").contains("21211"), before::prettify);
        assertTrue(before.getList("failures.reason").stream().noneMatch(""::equals), before::prettify);
        assertTrue(before.getLong("speed_today.all.count") >= 1, before::prettify);
        assertTrue(before.getLong("speed_last_hour.by_lane.single.count") >= 1, before::prettify);
        assertTrue(before.getLong("speed_last_hour.all.p50_ms") >= 1, before::prettify);

        staff.post("/api/notifications/" + later + "/cancel", "").then().statusCode(200);
        JsonPath after = countedAfterNow();
        assertTrue(canceled(after) > canceled(before), after::prettify);
        assertEquals(sum(after, "hours.accepted"), sum(after, "hours.by_status*.values().flatten()"));
    }

    @Test
    void itTellsTimersProvidersAndTasks() {
        staff.get("/api/overview?time_zone=Asia/Kathmandu")
                .then()
                .statusCode(200)
                .body("unknown", empty())
                .body("hours", hasSize(24))
                .body("timers.timer", hasItem("overview"))
                .body("timers.find { it.timer == 'sweep' }.silent", equalTo(false))
                .body("providers.provider", hasItem("twilio"))
                .body("tasks.most", equalTo(1000))
                .body("tasks.work_items", notNullValue());
        staff.get("/api/overview?time_zone=Mars").then().statusCode(400).body("errors.time_zone", notNullValue());
        Client.of("integrator", server).get("/api/overview").then().statusCode(403);
    }

    private JsonPath countedAfterNow() {
        Instant now = Instant.parse(staff.get("/api/overview").path("at"));
        await().atMost(COUNTED_WITHIN)
                .until(() -> Instant.parse(staff.get("/api/overview").path("counted_until"))
                        .isAfter(now));
        return staff.get("/api/overview").jsonPath();
    }

    private static long canceled(JsonPath overview) {
        Long number = overview.getObject("today.by_status.canceled", Long.class);
        return number == null ? 0 : number;
    }

    private static long sum(JsonPath overview, String path) {
        List<Number> numbers = overview.getList(path);
        return numbers.stream().mapToLong(Number::longValue).sum();
    }
}
