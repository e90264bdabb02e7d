package org.carillon.conversation;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class EventsIT {
    private final Desk desk;
    private final String phone = Desk.newPhone();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    EventsIT(CarillonServer server) {
        this.desk = new Desk(server);
    }

    @Test
    void whoFollowsIsToldAndGoesOnWhereTheLastEventWas() {
        int patient = desk.patient("Followed " + mark, phone);
        String last;
        try (Follower one = new Follower(desk, "/api/conversations/" + patient + "/events", "");
                Follower all = new Follower(desk, "/api/conversations/events", "")) {
            assertEquals("text/event-stream;charset=UTF-8", one.type());
            desk.writes(phone, "First " + mark);
            await().atMost(Desk.SOON).until(() -> one.heard("message", "First " + mark));
            await().atMost(Desk.SOON).until(() -> all.heard("conversation", "Followed " + mark));
            assertTrue(!all.heard("message", mark));
            desk.staff
                    .post("/api/sms/patient/" + patient + "/send", "{\"message\": \"Second %s\"}".formatted(mark))
                    .then()
                    .statusCode(200);
            await().atMost(Desk.SOON).until(() -> one.heard("message", "\"delivered\""));
            last = one.lastId();
        }
        desk.writes(phone, "Third " + mark);
        desk.awaitText(patient, "Third " + mark);
        try (Follower again = new Follower(desk, "/api/conversations/" + patient + "/events", last)) {
            await().atMost(Desk.SOON).until(() -> again.heard("message", "Third " + mark));
        }
    }

    @Test
    void aSessionFollowsToo() {
        int patient = desk.patient("Session " + mark, phone);
        String cookie = given().contentType("application/json")
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(desk.server.at("/api/auth/login/"))
                .then()
                .statusCode(200)
                .extract()
                .cookie("carillon_session");
        String path = "/api/conversations/" + patient + "/events";
        try (Follower follower = new Follower(desk.server, path, Map.of("Cookie", "carillon_session=" + cookie))) {
            assertEquals(200, follower.status());
            desk.writes(phone, "To the page " + mark);
            await().atMost(Desk.SOON).until(() -> follower.heard("message", "To the page " + mark));
        }
        desk.staff.request().head(desk.server.at(path)).then().statusCode(200);
    }

    @Test
    void manyFollowAndNobodyIsInTheWay() {
        int patient = desk.patient("Crowd " + mark, phone);
        List<Follower> crowd = new ArrayList<>();
        try {
            for (int i = 0; i < 20; i++) {
                crowd.add(new Follower(desk, "/api/conversations/" + patient + "/events", ""));
            }
            try (Follower tooMany = new Follower(desk, "/api/conversations/" + patient + "/events", "")) {
                assertEquals(503, tooMany.status());
            }
            desk.writes(phone, "To all " + mark);
            for (Follower each : crowd) {
                await().atMost(Desk.SOON).until(() -> each.heard("message", "To all " + mark));
            }
        } finally {
            crowd.forEach(Follower::close);
        }
    }
}
