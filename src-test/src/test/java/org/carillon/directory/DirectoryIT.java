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
        admin.get("/api/users?name=%00").then().statusCode(400).body("errors.name", notNullValue());
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
    void aFileIsTriedFirstAndTakenThen() {
        department("Import " + mark);
        String file = """
                Name;Phone;E-Mail;Department;Email
                Ann %1$s;+27123456780;x;Import %1$s;ann.%1$s@example.com
                Bob %1$s;12345;x;Import %1$s;bob.%1$s@example.com
                ;+27123456782;x;;
                Dan %1$s;+27123456783;x;Nowhere %1$s;dan.%1$s@example.com
                Ann again;+27123456784;x;;ANN.%1$s@example.com
                Eve %1$s;+27123456785
                Fay %1$s;+27123456786;x;;fay
                """.formatted(mark);
        for (boolean dry : new boolean[] {true, true, false}) {
            taken(file, dry)
                    .then()
                    .statusCode(200)
                    .body("dry_run", equalTo(dry))
                    .body("total", equalTo(7))
                    .body("added", equalTo(1))
                    .body("failed", equalTo(6))
                    .body("errors.row", contains(3, 4, 5, 6, 7, 8))
                    .body("errors.field", contains("phone", "name", "department", "", "", "email"))
                    .body("errors[3].reason", equalTo("is the same as row 2"))
                    .body("ignored_columns", contains("E-Mail"));
        }
        taken(file, false).then().body("added", equalTo(0)).body("unchanged", equalTo(1));
        taken("name,email,language\nAnn B. %1$s,ann.%1$s@example.com,af\n".formatted(mark), false)
                .then()
                .body("changed", equalTo(1));
        admin.get("/api/users?email=ann." + mark + "@example.com")
                .then()
                .body("items.name", contains("Ann B. " + mark))
                .body("items.phone", contains("+27123456780"))
                .body("items.language", contains("af"));
        taken("phone\n1\n", true).then().statusCode(400).body("errors.name", equalTo("is missing in the header"));
        taken("", true).then().statusCode(400).body("code", equalTo("body_missing"));
        admin.request()
                .contentType("text/csv")
                .body("name\n")
                .post(server.at("/api/users/import?dry_run=maybe"))
                .then()
                .statusCode(400)
                .body("errors.dry_run", notNullValue());
        admin.post("/api/users/import", "{}").then().statusCode(415);
    }

    @Test
    void aDepartmentIsSentOneTextWithoutTheExcluded() {
        int department = department("Meeting " + mark);
        int[] users = new int[4];
        for (int i = 0; i < users.length; i++) {
            String phone = i == 3 ? "null" : "\"+2712345670" + i + "\"";
            users[i] = admin.post(
                            "/api/users",
                            "{\"name\": \"D\", \"department_id\": %d, \"phone\": %s}".formatted(department, phone))
                    .path("id");
        }
        admin.post("/api/twilio/send-to-department", """
                {"department_id": %d, "message": "Department meeting at 2 PM today. Please confirm attendance.",
                 "exclude_user_ids": [%d]}""".formatted(department, users[1]))
                .then()
                .statusCode(202)
                .header("Location", containsString("/api/batches/"))
                .body("total", equalTo(3))
                .body("successful", equalTo(2))
                .body("failed", equalTo(1))
                .body("details.user_id", contains(users[0], users[2], users[3]))
                .body("details.success", contains(true, true, false))
                .body("details[2].error", equalTo("User has no phone number on file"));
        int empty = department("Empty " + mark);
        admin.post("/api/twilio/send-to-department", "{\"department_id\": %d, \"message\": \"x\"}".formatted(empty))
                .then()
                .statusCode(400)
                .body("errors.department_id", containsString("no active users"));
    }

    @Test
    void aDepartmentThatIsNotThereIsNamed() {
        admin.post("/api/twilio/send-to-department", "{\"department_id\": 999999999, \"message\": \"x\"}")
                .then()
                .statusCode(404)
                .body("errors.department_id", notNullValue());
        admin.post("/api/twilio/send-to-department", "{\"exclude_user_ids\": [0]}")
                .then()
                .statusCode(400)
                .body("errors.department_id", equalTo("is required"))
                .body("errors.message", equalTo("is required"))
                .body("errors.exclude_user_ids", notNullValue());
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
        auditor.get("/api/audit?action=directory.linked&subject=user%20" + id)
                .then()
                .body("items.detail", contains("The account anna-" + mark + " is this user's"));
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

    private Response taken(String file, boolean dry) {
        return admin.request().contentType("text/csv").body(file).post(server.at("/api/users/import?dry_run=" + dry));
    }

    private Response put(int id, String version, String body) {
        return admin.json().header("If-Match", version).body(body).put(server.at("/api/users/" + id));
    }
}
