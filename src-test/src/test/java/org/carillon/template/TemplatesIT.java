package org.carillon.template;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Each test has a language of its own, so that no other test's messages change. */
@ServerTest
class TemplatesIT {
    private static final String GOOD = "Hello {patient_name}: {date}, {time}";

    private final CarillonServer server;
    private final Client admin;

    TemplatesIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    @Test
    void theDocumentsTextsAreThereFromTheStart() {
        admin.get("/api/templates")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.language == 'en' }.type",
                        hasItems("confirmation", "cancellation", "reschedule", "reminder"));
        admin.get("/api/templates/confirmation/en/versions")
                .then()
                .statusCode(200)
                .body("[-1].version", equalTo(0))
                .body("[-1].text", containsString("🏥 Appointment Confirmed!"))
                .body("[-1].encoding", equalTo("ucs_2"))
                .body("[-1].unicode_characters.name", hasItems("HOSPITAL", "CALENDAR"))
                .body("[-1].warnings[0]", containsString("U+1F3E5"));
    }

    @Test
    void versionsAreKeptAndADeletedLanguageGivesWay() {
        save("reminder", "de", GOOD).then().statusCode(200).body("version", equalTo(1));
        save("reminder", "de", GOOD).then().body("version", equalTo(1));
        save("reminder", "DE", "{date} um {time}")
                .then()
                .body("version", equalTo(2))
                .body("language", equalTo("de"))
                .body("created_by", equalTo("admin"))
                .body("segments", equalTo(1))
                .body("encoding", equalTo("gsm_7"));
        admin.request().delete(server.at("/api/templates/reminder/de")).then().statusCode(204);
        admin.get("/api/templates/reminder/de").then().statusCode(404).body("code", equalTo("not_found"));
        admin.request().delete(server.at("/api/templates/reminder/de")).then().statusCode(404);
        admin.get("/api/templates/reminder/de/versions")
                .then()
                .body("version", equalTo(List.of(3, 2, 1)))
                .body("[0].deleted", equalTo(true))
                .body("[0].text", nullValue())
                .body("[2].text", equalTo(GOOD));
        save("reminder", "de", GOOD).then().body("version", equalTo(4));
    }

    @Test
    void unknownAndMissingVariablesAreNamed() {
        save("reminder", "fr", "Hello {patient}, {date}")
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"))
                .body("errors.text", containsString("unknown variable {patient}"))
                .body("errors.text", containsString("lacks the variable {time}"));
        save("reschedule", "fr", GOOD).then().statusCode(400).body("errors.text", containsString("{old_date}"));
        admin.get("/api/templates/reminder/fr").then().statusCode(404);
    }

    @Test
    void badRequestsAreRefusedByField() {
        save("reminder", "english please", GOOD)
                .then()
                .statusCode(400)
                .body("errors.language", containsString("pt-BR"));
        save("party", "en", GOOD).then().statusCode(404).body("detail", containsString("reply_confirmed"));
        save("reminder", "fr", " ").then().statusCode(400).body("errors.text", equalTo("must not be blank"));
        save("reminder", "fr", "{date}{time}" + "x".repeat(1600)).then().statusCode(400);
        put("reminder", "fr", "{}").then().statusCode(400).body("errors.text", equalTo("is required"));
        put("reminder", "fr", "").then().statusCode(400).body("code", equalTo("body_missing"));
        put("reminder", "fr", "{\"txt\": \"\"}").then().statusCode(400);
        admin.post("/api/templates/preview", "{\"text\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.type", equalTo("is required"));
        admin.post("/api/templates/preview", "{\"type\": \"reminder\", \"variables\": {\"age\": \"7\"}}")
                .then()
                .statusCode(400)
                .body("errors.'variables.age'", containsString("reminder"));
    }

    @Test
    void previewTellsSegmentsAndTheCharactersToBlame() {
        admin.post(
                        "/api/templates/preview",
                        "{\"type\": \"reminder\", \"text\": \"🏥 {date} {time}, {patient_name}\","
                                + " \"variables\": {\"patient_name\": \"Ana’s son\"}}")
                .then()
                .statusCode(200)
                .body("text", equalTo("🏥 Tue 1 Dec 2026 10:30, Ana’s son"))
                .body("encoding", equalTo("ucs_2"))
                .body("segments", equalTo(1))
                .body("unicode_characters.code", equalTo(List.of("U+1F3E5", "U+2019")))
                .body("unicode_characters[1].instead", equalTo("'"));
    }

    @Test
    void onlyAdministratorsChangeTexts() {
        Client staff = Client.of("staff", server);
        staff.get("/api/templates/reminder/en").then().statusCode(200);
        staff.json()
                .body(Map.of("text", GOOD))
                .put(server.at("/api/templates/reminder/it"))
                .then()
                .statusCode(403);
        staff.request().delete(server.at("/api/templates/reminder/en")).then().statusCode(403);
    }

    private Response save(String type, String language, String text) {
        return admin.json()
                .body(Map.of("text", text))
                .put(server.address() + "/api/templates/{type}/{language}", type, language);
    }

    private Response put(String type, String language, String body) {
        return admin.json().body(body).put(server.at("/api/templates/" + type + "/" + language));
    }
}
