package org.carillon.notify;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.MailServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class NotifyIT {
    private final CarillonServer server;
    private final Client admin;
    private final String email = "maria." + UUID.randomUUID() + "@example.org";

    NotifyIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    private int user(Map<String, Object> fields) {
        return admin.json()
                .body(fields)
                .post(server.at("/api/users"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int maria() {
        return user(Map.of("name", "Maria", "phone", "+12025550143", "email", email));
    }

    private Response task(int user, String title) {
        return admin.json()
                .body(Map.of(
                        "user_id", user, "event", "task", "variables", Map.of("task_title", title, "priority", "High")))
                .post(server.at("/api/notify"));
    }

    @Test
    void aTaskGoesByEachChannelThatTheUserPrefers() throws Exception {
        int maria = maria();
        String title = Client.unique("Review");
        String text = "New task assigned: " + title + ". Priority: High";
        Response answer = task(maria, title);
        answer.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("user_id", equalTo(maria))
                .body("channels.channel", equalTo(List.of("sms", "email", "in_app")))
                .body("channels.success", equalTo(List.of(true, true, true)))
                .body("channels[0].message_sid", startsWith("SM"))
                .body("channels[1].message_sid", startsWith("EM"))
                .body("channels[1].to", equalTo(email))
                .body("channels[2].status", equalTo("delivered"));
        assertEquals(1, admin.arrivals(text));
        var mails = MailServer.received(email);
        assertEquals(1, mails.size());
        assertEquals(text, String.valueOf(mails.get(0).getContent()).strip());
        assertEquals(
                "City Clinic <" + MailServer.FROM + ">",
                mails.get(0).getFrom()[0].toString());
        String sid = answer.path("channels[1].message_sid");
        assertEquals("<" + sid + "@carillon.example>", mails.get(0).getMessageID());
        admin.get("/api/notifications/" + sid)
                .then()
                .statusCode(200)
                .body("kind", equalTo("email"))
                .body("provider", equalTo("SMTP"))
                .body("user_id", equalTo(maria));
    }

    @Test
    void preferencesAreHonouredAndWhatIsMissingIsTold() {
        int user = user(Map.of("name", "Thabo", "phone", "+12025550144"));
        admin.json()
                .body(Map.of("sms_enabled", false))
                .put(server.at("/api/sms/preferences?user_id=" + user))
                .then()
                .statusCode(200);
        task(user, "Clean")
                .then()
                .statusCode(200)
                .body("channels.channel", equalTo(List.of("email", "in_app")))
                .body("channels[0].success", equalTo(false))
                .body("channels[0].code", equalTo("no_address"))
                .body("channels[0].error", equalTo("User has no e-mail address on file"));
    }

    @Test
    void aRepetitionWithTheSameKeyTellsNobodyTwice() {
        int user = user(Map.of("name", "Zanele", "email", email));
        String key = UUID.randomUUID().toString();
        String body =
                "{\"user_id\": %d, \"event\": \"emergency\", \"message\": \"Leave the building\"}".formatted(user);
        Response first = keyed(key, body);
        first.then().statusCode(200).body("success", equalTo(true));
        assertEquals(first.asString(), keyed(key, body).asString());
        keyed(key, body.replace("Leave", "Enter")).then().statusCode(422);
        assertEquals(1, MailServer.received(email).size());
    }

    private Response keyed(String key, String body) {
        return admin.json().header("Idempotency-Key", key).body(body).post(server.at("/api/notify"));
    }

    @Test
    void theInboxListsCountsAndReads() {
        int user = user(Map.of("name", "Sipho"));
        String inbox = "/api/in-app-notifications";
        task(user, "First").then().statusCode(200);
        task(user, "Second").then().statusCode(200);
        Response page = admin.get(inbox + "?user_id=" + user + "&limit=1");
        page.then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].message", containsString("Second"))
                .body("items[0].read", equalTo(false))
                .body("next", notNullValue())
                .body("unread", equalTo(2));
        String id = page.path("items[0].id");
        for (int times = 0; times < 2; times++) {
            admin.post(inbox + "/" + id + "/read?user_id=" + user, "")
                    .then()
                    .statusCode(200)
                    .body("read", equalTo(true))
                    .body("read_at", notNullValue());
        }
        admin.get(inbox + "/unread?user_id=" + user).then().body("unread", equalTo(1));
        admin.get(page.path("next"))
                .then()
                .statusCode(200)
                .body("items[0].message", containsString("First"))
                .body("next", nullValue());
        admin.post(inbox + "/" + id + "/read", "").then().statusCode(404);
        Client staff = Client.of("staff", server);
        staff.get(inbox + "?user_id=" + user).then().statusCode(403);
        staff.get(inbox).then().statusCode(200).body("unread", equalTo(0));
        admin.post(inbox + "/read-all?user_id=" + user, "").then().body("read", equalTo(1));
        admin.get(inbox + "?unread=true&user_id=" + user).then().body("items", hasSize(0));
    }

    @Test
    void badInputIsToldByField() {
        int user = user(Map.of("name", "Lerato"));
        admin.post("/api/notify", "{\"user_id\": %d, \"event\": \"task\"}".formatted(user))
                .then()
                .statusCode(400)
                .body("errors.'variables.task_title'", equalTo("is required"))
                .body("errors.'variables.priority'", equalTo("is required"));
        admin.post("/api/notify", "{\"event\": \"party\", \"subject\": \"a\\r\\nBcc: all@example.org\"}")
                .then()
                .statusCode(400)
                .body("errors.user_id", equalTo("is required"))
                .body("errors.event", containsString("workflow_approval"))
                .body("errors.subject", containsString("line break"));
        admin.post("/api/notify", "{\"user_id\": 999999999, \"event\": \"emergency\", \"message\": \"x\"}")
                .then()
                .statusCode(404);
        admin.post("/api/notify", "").then().statusCode(400);
        admin.get("/api/in-app-notifications?unread=maybe").then().statusCode(400);
        admin.post("/api/in-app-notifications/x/read", "").then().statusCode(404);
    }
}
