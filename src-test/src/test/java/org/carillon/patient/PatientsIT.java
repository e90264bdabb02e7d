package org.carillon.patient;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Patients with names and numbers that no other test has. */
@ServerTest
class PatientsIT {
    private final CarillonServer server;
    private final Client admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final int lastDigits = ThreadLocalRandom.current().nextInt(1_000, 10_000);

    PatientsIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    @Test
    void aPatientIsKeptWithAllNumbers() {
        Response made = admin.post("/api/patients", """
                {"name": "Ada %1$s", "language": "en-AU", "time_zone": "Australia/Melbourne", "external_id": "P-%1$s",
                 "region": "AU", "phones": [{"label": "Work", "number": "(03) 9101 %2$d"},
                 {"label": "Mobile", "number": "0491 01%2$d", "default": true}],
                 "emergency_contacts": [{"name": "Maria", "number": "+61 491 02%2$d"}]}""".formatted(mark, lastDigits));
        int id = made.path("id");
        made.then()
                .statusCode(201)
                .header("Location", equalTo("/api/patients/" + id))
                .header("ETag", equalTo("\"1\""))
                .body("phones.label", contains("Mobile", "Work"))
                .body("phones.number", contains(mobile(1), "+6139101" + lastDigits))
                .body("phones.default", contains(true, false))
                .body("phones[1].as_written", equalTo("(03) 9101 " + lastDigits))
                .body("emergency_contacts.name", contains("Maria"))
                .body("emergency_contacts.number", contains(mobile(2)));
        admin.get("/api/patients?name=ADA%20" + mark).then().body("items.id", contains(id));
        admin.get("/api/patients?phone=" + mobile(2)).then().body("items.id", contains(id));
        admin.get("/api/patients?external_id=P-" + mark)
                .then()
                .body("items.id", contains(id))
                .body("items[0].phones.number", hasItem(mobile(1)));
        admin.get("/api/sms/patient/" + id + "/phones/")
                .then()
                .statusCode(200)
                .body("patient_id", equalTo(id))
                .body("phones.label", contains("Mobile", "Work", "Emergency contact"))
                .body("phones.default", contains(true, false, false))
                .body("phones.emergency", contains(false, false, true))
                .body("phones.name", contains(nullValue(), nullValue(), equalTo("Maria")));
        admin.post("/api/patients", "{\"name\": \"x\", \"external_id\": \"P-%s\"}".formatted(mark))
                .then()
                .statusCode(409)
                .body("errors.external_id", containsString("patient " + id));
    }

    @Test
    void aChangeReplacesTheNumbersAndIsAudited() {
        int id = patient("Bea", 3);
        put(id, "\"1\"", "{\"name\": \"Bea %s\", \"phones\": [{\"number\": \"%s\"}]}".formatted(mark, mobile(4)))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("phones.number", contains(mobile(4)));
        put(id, "\"1\"", "{\"name\": \"Bea\"}").then().statusCode(409).body("code", equalTo("version_conflict"));
        admin.get("/api/patients?phone=" + mobile(3)).then().body("items", empty());
        admin.request().delete(server.at("/api/patients/" + id)).then().statusCode(204);
        admin.get("/api/patients?phone=" + mobile(4)).then().body("items", empty());
        admin.get("/api/patients?active=all&phone=" + mobile(4)).then().body("items.id", contains(id));
        admin.get("/api/audit?subject=patient%20" + id)
                .then()
                .body("items.action", contains("patient.deactivated", "patient.changed", "patient.added"))
                .body("items[1].detail", equalTo("Changed: numbers (1 number now)"))
                .body("items.detail", not(hasItem(containsString("+61"))));
    }

    @Test
    void motherAndChildShareANumber() {
        int mother = patient("Mother", 5);
        int child = patient("Child", 5);
        admin.get("/api/patients?phone=" + mobile(5)).then().body("items.id", contains(child, mother));
    }

    @Test
    void whatIsWrongIsNamedByField() {
        admin.post("/api/patients", """
                {"phones": [{"number": "+61491570006"}, {"number": "12"}], "time_zone": "Mars"}""")
                .then()
                .statusCode(400)
                .body("errors.keySet()", containsInAnyOrder("name", "phones[1].number", "time_zone"));
        admin.post("/api/patients", "{\"name\": \"x\", \"phones\": [{\"numbr\": \"1\"}]}")
                .then()
                .statusCode(400)
                .body("errors", notNullValue());
        admin.post("/api/patients", "{\"name\": \"x\", \"phones\": 7}").then().statusCode(400);
        admin.post("/api/patients", "{\"name\": \"x\\u0000\"}")
                .then()
                .statusCode(400)
                .body("errors.name", notNullValue());
        admin.post("/api/patients", "").then().statusCode(400).body("code", equalTo("body_missing"));
        admin.get("/api/patients?phone=mum").then().statusCode(400).body("errors.phone", notNullValue());
        admin.get("/api/patients?nam=x").then().statusCode(400).body("errors.nam", containsString("external_id"));
        for (String id : new String[] {"999999999", "x", "-1", "99999999999999999999"}) {
            admin.get("/api/patients/" + id).then().statusCode(404);
            admin.get("/api/sms/patient/" + id + "/phones/")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        Client auditor = Client.of("auditor", server);
        auditor.get("/api/patients?limit=1").then().statusCode(200);
        auditor.post("/api/patients", "{\"name\": \"x\"}").then().statusCode(403);
    }

    @Test
    void aFileIsTriedFirstAndTakenThen() {
        int known = patient("Gil", 6);
        String file = """
                Name,External ID,Mobile,Phone,Emergency name,Emergency number
                Fay %1$s,F-%1$s,%2$s,,Hal,%3$s
                GIL %1$s,G-%1$s,%4$s,%5$s,,
                Ida %1$s,,12,,,
                Jim %1$s,,,,,
                Kay %1$s,K-%1$s,,,Lou,
                Fay %1$s,F-%1$s,,,,
                """.formatted(mark, mobile(7), mobile(8), mobile(6), mobile(9));
        for (boolean dry : new boolean[] {true, false}) {
            taken(file, dry)
                    .then()
                    .statusCode(200)
                    .body("added", equalTo(1))
                    .body("changed", equalTo(1))
                    .body("errors.row", contains(4, 5, 6, 7))
                    .body("errors.field", contains("mobile", "external_id", "emergency_number", ""));
        }
        taken(file, false).then().body("unchanged", equalTo(2)).body("failed", equalTo(4));
        admin.get("/api/patients/" + known)
                .then()
                .body("name", equalTo("GIL " + mark))
                .body("external_id", equalTo("G-" + mark))
                .body("phones.number", contains(mobile(6), mobile(9)));
        taken("name,external_id,mobile\nFay B,F-%s,%s\n".formatted(mark, mobile(0)), false)
                .then()
                .body("changed", equalTo(1));
        admin.get("/api/patients?external_id=F-" + mark)
                .then()
                .body("items.name", contains("Fay B"))
                .body("items[0].phones.number", contains(mobile(0)))
                .body("items[0].emergency_contacts.number", hasItems(mobile(8)));
    }

    private int patient(String name, int number) {
        return admin.post("/api/patients", """
                        {"name": "%s %s", "phones": [{"label": "Mobile", "number": "%s"}]}""".formatted(name, mark, mobile(number)))
                .path("id");
    }

    private String mobile(int which) {
        return "+614910" + which + lastDigits;
    }

    private Response taken(String file, boolean dry) {
        return admin.request()
                .contentType("text/csv")
                .body(file)
                .post(server.at("/api/patients/import?dry_run=" + dry));
    }

    private Response put(int id, String version, String body) {
        return admin.json().header("If-Match", version).body(body).put(server.at("/api/patients/" + id));
    }
}
