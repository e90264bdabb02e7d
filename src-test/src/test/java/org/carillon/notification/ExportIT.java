package org.carillon.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carillon.appointment.Desk;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class ExportIT {
    private final CarillonServer server;
    private final Client staff;

    ExportIT(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
    }

    @Test
    void aTableTellsWhatTheSearchFindsAndRunsNothing() {
        String phone = Desk.newPhone();
        String id =
                staff.send(phone, "=HYPERLINK('x') " + Client.unique("größer")).path("id");
        staff.awaitStatus(id, "delivered");
        Response answer = staff.get("/api/notifications/export.csv?phone=" + phone.replace("+", "%2B"));
        answer.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Disposition", containsString(".csv"));
        List<String> lines =
                new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
        assertTrue(lines.get(0).startsWith("\uFEFFcreated_at,id,"), lines.get(0));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).contains("," + phone + ","), lines.get(1));
        assertTrue(lines.get(1).contains(",'=HYPERLINK('x') größer"), lines.get(1));
        Client.admin(server)
                .get("/api/audit?action=messages.exported")
                .then()
                .body("items.subject", hasItem(containsString(phone.substring(1))));
    }

    @Test
    void aFilterThatCannotBeReadIsRefused() {
        staff.get("/api/notifications/export.csv?status=lost")
                .then()
                .statusCode(400)
                .body("errors.status", notNullValue());
        staff.get("/api/notifications/export.csv?colour=red").then().statusCode(400);
    }

    @Test
    void theMessagesOfABulkAreFound() {
        String batch = staff.post("/api/v1/notifications/sms/bulk", """
                {"recipients": [{"phone": "%s", "name": "A"}, {"phone": "%s", "name": "B"}], "message": "%s"}""".formatted(
                                Desk.newPhone(), Desk.newPhone(), Client.unique("bulk {name}")))
                .path("batch_id");
        await().until(() -> staff.get("/api/notifications?batch_id=" + batch).path("items.size()"), equalTo(2));
        staff.get("/api/notifications?batch_id=1").then().statusCode(400).body("errors.batch_id", notNullValue());
    }
}
