package org.carillon.cost;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** A sender of its own has costs of its own. */
@ServerTest
class CostsIT {
    private final Client staff;

    CostsIT(CarillonServer server) {
        this.staff = Client.of("staff", server);
    }

    @Test
    void aPriceIsExpectedUntilTheProviderHasSaidIt() {
        String id = staff.send(Desk.newPhone(), Client.unique("priced")).path("id");
        String me = staff.get("/api/notifications/" + id).path("created_by");
        String mine = "items.findAll { it.client == '" + me + "' }";
        staff.get("/api/costs?by=client,kind,day")
                .then()
                .statusCode(200)
                .body(mine, hasSize(1))
                .body(mine + "[0].kind", equalTo("sms"))
                .body(mine + "[0].day", notNullValue())
                .body(mine + "[0].department_id", nullValue())
                .body(mine + "[0].count", equalTo(1))
                .body(mine + "[0].unpriced", equalTo(1))
                .body(mine + "[0].currency", equalTo("USD"))
                .body(mine + "[0].total", equalTo(0.0079f));
        staff.awaitStatus(id, "delivered");
        staff.get("/api/twilio/message-status/" + id).then().body("price", notNullValue());
        staff.get("/api/costs?by=client")
                .then()
                .body(mine + "[0].unpriced", equalTo(0))
                .body(mine + "[0].known", equalTo(0.0075f))
                .body(mine + "[0].total", equalTo(0.0075f));
        staff.get("/api/costs").then().statusCode(200).body("items[0].client", nullValue());
        staff.get("/api/costs?by=department").then().statusCode(200);
    }

    @Test
    void badQuestionsAreRefusedByField() {
        staff.get("/api/costs?by=colour").then().statusCode(400).body("errors.by", notNullValue());
        staff.get("/api/costs?from=2026-02-30").then().statusCode(400).body("errors.from", notNullValue());
        staff.get("/api/costs?from=2026-11-02&to=2026-11-01").then().statusCode(400);
        staff.get("/api/costs?time_zone=Mars").then().statusCode(400).body("errors.time_zone", notNullValue());
        staff.get("/api/lookups/+14155550123").then().statusCode(503).body("code", equalTo("not_configured"));
        staff.get("/api/lookups/123").then().statusCode(400);
    }
}
