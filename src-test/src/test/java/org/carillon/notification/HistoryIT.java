package org.carillon.notification;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class HistoryIT {
    private final CarillonServer server;
    private final Client client;

    HistoryIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @Test
    void pagesTellEverythingOnceNewestFirst() {
        String phone = newPhone();
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sent.add(0, client.send(phone, Client.unique("page")).path("id"));
        }
        List<String> seen = new ArrayList<>();
        @Nullable String next = "/api/notifications?limit=2&phone=" + phone.replace("+", "%2B");
        while (next != null) {
            Response page = client.get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            next = page.path("next");
            String link = page.header("Link");
            assertEquals(next == null ? null : "<" + next + ">; rel=\"next\"", link);
        }
        assertEquals(sent, seen);
    }

    @Test
    void filtersNarrowTogether() {
        String phone = newPhone();
        int user = ThreadLocalRandom.current().nextInt(1, Integer.MAX_VALUE);
        String id = client.post("/api/twilio/send-sms", """
                {"to_phone": "%s", "message": "%s", "send_to_user_id": %d}""".formatted(phone, Client.unique("narrow"), user))
                .path("id");
        client.awaitStatus(id, "delivered");
        client.send(phone, Client.unique("another"));
        client.get("/api/notifications?kind=sms&type=custom&status=delivered&user_id=" + user + "&phone=" + phone)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0].to_phone", equalTo(phone))
                .body("next", nullValue());
        client.get("/api/notifications?to=2020-01-01&user_id=" + user).then().body("items", hasSize(0));
        client.get("/api/notifications?from=2020-01-01T00:00:00Z&user_id=" + user)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void theLogHasTheColumnsOfItsDocument() {
        String phone = newPhone();
        client.send(phone, Client.unique("log"));
        Response log = client.get("/api/communication-log?type=sms&phone=" + phone);
        log.then().statusCode(200).body("items", hasSize(1)).body("items.type", everyItem(equalTo("sms")));
        for (String column : List.of(
                "id", "user_id", "type", "to_phone", "message", "external_id", "status", "error", "created_at")) {
            log.then().body("items[0]", hasKey(column));
        }
    }

    @Test
    void theHistoryHasTheFieldsOfItsDocument() {
        String phone = newPhone();
        client.awaitStatus(client.send(phone, Client.unique("history")).path("id"), "delivered");
        Response history = client.get("/api/sms/history?status=delivered&phone=" + phone);
        history.then().statusCode(200).body("items", hasSize(1)).body("items[0].to", equalTo(phone));
        for (String field : List.of("message_sid", "to", "type", "status", "sent_at", "delivered_at", "error")) {
            history.then().body("items[0]", hasKey(field));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/notifications", "/api/communication-log", "/api/sms/history"})
    void anAuditorReads(String path) {
        Client.of("auditor", server).get(path + "?limit=1").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/notifications",
                "/api/appointments",
                "/api/worklist",
                "/api/inbound-messages",
                "/api/events",
                "/api/audit"
            })
    void aSearchRefusesWhatItDoesNotKnowAndWhatIsSaidTwice(String path) {
        client.get(path + "?colour=blue")
                .then()
                .statusCode(400)
                .body("errors.colour", containsString("is not a filter"));
        client.get(path + "?limit=1&limit=2").then().statusCode(400).body("errors.limit", equalTo("is given twice"));
    }

    @Test
    void theDescriptionNamesFieldsAsJsonDoes() {
        String description = client.get("/openapi?format=JSON").asString();
        for (String told :
                List.of("\"to_phone\"", "\"Idempotency-Key\"", "application/problem+json", "/api/sms/history")) {
            org.hamcrest.MatcherAssert.assertThat(description, containsString(told));
        }
        client.request()
                .redirects()
                .follow(false)
                .get(server.at("/api/docs"))
                .then()
                .statusCode(302);
        client.get("/docs/index.html").then().statusCode(200);
    }

    private static String newPhone() {
        return "+1555" + ThreadLocalRandom.current().nextInt(2_000_000, 9_999_999);
    }
}
