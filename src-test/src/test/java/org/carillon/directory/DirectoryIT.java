package org.carillon.directory;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Users and departments with names that no other test has. */
@ServerTest
class DirectoryIT {
    private final CarillonServer server;
    private final Client admin;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    DirectoryIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    @Test
    void aUserIsKeptWithWhatIsKnown() {
        int department = department("Assembly " + mark);
        Response made = admin.post("/api/users", """
                {"name": "Thandi %s", "phone": "012 345 6789", "region": "ZA", "email": "Thandi.%s@Example.com",
                 "department_id": %d, "language": "EN-za", "time_zone": "Africa/Johannesburg"}""".formatted(mark, mark, department));
        made.then()
                .statusCode(201)
                .header("Location", equalTo("/api/users/" + made.path("id")))
                .header("ETag", equalTo("\"1\""))
                .body("phone", equalTo("+27123456789"))
                .body("email", equalTo("Thandi." + mark + "@example.com"))
                .body("department_id", equalTo(department))
                .body("language", equalTo("en-ZA"))
                .body("time_zone", equalTo("Africa/Johannesburg"))
                .body("account_name", nullValue())
                .body("active", equalTo(true));
        admin.get("/api/users?name=ANDI%20" + mark).then().body("items.id", contains((int) made.path("id")));
        admin.get("/api/users?email=thandi." + mark + "@example.com").then().body("items.id", contains((int)
                made.path("id")));
        admin.get("/api/users?department_id=" + department)
                .then()
                .body("items.name", contains("Thandi " + mark))
                .body("next", nullValue());
    }

    @Test
    void whoHasSeenAnOlderVersionDoesNotOverwrite() {
        int id = user("Jan " + mark);
        put(id, "\"1\"", "{\"name\": \"Jan van %s\"}".formatted(mark))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("version", equalTo(2));
        put(id, "\"1\"", "{\"name\": \"Piet\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("version_conflict"))
                .body("detail", containsString("version 2"));
        put(id, "\"2\"", "{\"name\": \"Jan van %s\"}".formatted(mark)).then().body("version", equalTo(2));
        put(id, "x", "{\"name\": \"Piet\"}").then().statusCode(400).body("errors.If-Match", notNullValue());
    }

    @Test
    void whoIsDeletedIsOnlyNotActiveAnyMore() {
        int id = user("Gone " + mark);
        admin.request().delete(server.at("/api/users/" + id)).then().statusCode(204);
        admin.get("/api/users/" + id).then().statusCode(200).body("active", equalTo(false));
        admin.get("/api/users?name=gone%20" + mark).then().body("items", empty());
        admin.get("/api/users?active=false&name=gone%20" + mark).then().body("items.id", contains(id));
        put(id, "*", "{\"name\": \"Back %s\", \"active\": true}".formatted(mark))
                .then()
                .statusCode(200)
                .body("active", equalTo(true));
    }

    @Test
    void whatIsWrongIsNamedByField() {
        admin.post("/api/users", "{\"phone\": \"+1234567890\", \"email\": \"a@b\", \"language\": \"english please\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("errors.name", equalTo("is required"))
                .body("errors.phone", containsString("too short"))
                .body("errors.email", notNullValue())
                .body("errors.language", containsString("pt-BR"));
        admin.post("/api/users", "{\"name\": \"x\", \"phone\": \"12345\"}")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_phone_number"));
        admin.post("/api/users", "{\"name\": \"x\", \"department_id\": 999999999}")
                .then()
                .statusCode(400)
                .body("errors.department_id", equalTo("there is no department 999999999"));
        admin.post("/api/users", "").then().statusCode(400).body("code", equalTo("body_missing"));
        admin.get("/api/users/x").then().statusCode(404);
        admin.get("/api/users/99999999999999999999").then().statusCode(404);
        admin.get("/api/users?nam=x").then().statusCode(400).body("errors.nam", containsString("department_id"));
        admin.get("/api/users?active=maybe").then().statusCode(400).body("errors.active", containsString("all"));
        admin.get("/api/users?before=x").then().statusCode(400).body("errors.before", notNullValue());
    }

    @Test
    void twoDepartmentsNeverShareAName() {
        int id = department("Night shift " + mark);
        admin.post("/api/departments", "{\"name\": \"NIGHT shift %s\"}".formatted(mark))
                .then()
                .statusCode(409)
                .body("code", equalTo("already_exists"))
                .body("errors.name", containsString("department " + id));
        admin.get("/api/departments?name=" + mark).then().body("items.id", hasItem(id));
        admin.request().delete(server.at("/api/departments/" + id)).then().statusCode(204);
        admin.get("/api/departments?name=" + mark).then().body("items.id", not(hasItem(id)));
    }

    @Test
    void pagesAreCutByKey() {
        for (int i = 0; i < 3; i++) {
            user("Page " + mark + " " + i);
        }
        Response first = admin.get("/api/users?limit=2&name=page%20" + mark);
        first.then().body("items.name", contains("Page " + mark + " 2", "Page " + mark + " 1"));
        String next = first.path("next");
        admin.get(next)
                .then()
                .body("items.name", contains("Page " + mark + " 0"))
                .body("next", nullValue());
    }

    @Test
    void onlyAdministratorsSayWhoseAnAccountIs() {
        Client staff = Client.of("staff", server);
        staff.post("/api/users", "{\"name\": \"x\", \"account_name\": \"someone-%s\"}".formatted(mark))
                .then()
                .statusCode(403)
                .body("errors.account_name", notNullValue());
        int id = admin.post(
                        "/api/users", "{\"name\": \"Anna %s\", \"account_name\": \"anna-%s\"}".formatted(mark, mark))
                .path("id");
        staff.json()
                .body("{\"name\": \"Anna B. %s\"}".formatted(mark))
                .put(server.at("/api/users/" + id))
                .then()
                .statusCode(200)
                .body("account_name", equalTo("anna-" + mark));
        admin.post("/api/users", "{\"name\": \"x\", \"account_name\": \"anna-%s\"}".formatted(mark))
                .then()
                .statusCode(409)
                .body("errors.account_name", containsString("user " + id));
        Client auditor = Client.of("auditor", server);
        auditor.get("/api/users/" + id).then().statusCode(200);
        auditor.json()
                .body(Map.of("name", "x"))
                .post(server.at("/api/users"))
                .then()
                .statusCode(403);
    }

    private int department(String name) {
        return admin.post("/api/departments", "{\"name\": \"%s\"}".formatted(name))
                .path("id");
    }

    private int user(String name) {
        return admin.post("/api/users", "{\"name\": \"%s\"}".formatted(name)).path("id");
    }

    private Response put(int id, String version, String body) {
        return admin.json().header("If-Match", version).body(body).put(server.at("/api/users/" + id));
    }
}
