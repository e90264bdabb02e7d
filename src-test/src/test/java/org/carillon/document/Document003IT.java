package org.carillon.document;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What the practice's document promises: its addresses with the slash at their ends, and its list of troubles. */
@ServerTest
class Document003IT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CarillonServer server;
    private final Client staff;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    Document003IT(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
    }

    @Test
    void sendsToANumberAndListsIt() {
        String to = mobile();
        String text = "Your orthotics are ready " + mark;
        Response sent = staff.post("/api/sms/send/", """
                {"to": "%s", "message": "%s", "sender_id": "WalkEasy"}""".formatted(to, text));
        sent.then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_id", notNullValue())
                .body("message_sid", equalTo(sent.path("message_id")))
                .body("to", equalTo(to))
                .body("patient_id", nullValue());
        staff.get("/api/sms/messages/?count=true&to=%2B" + to.substring(1))
                .then()
                .statusCode(200)
                .body("count", equalTo(1))
                .body("items.id", contains((String) sent.path("id")))
                .body("items[0].message", equalTo(text))
                .body("items[0].direction", equalTo("sent"))
                .body("items[0].from", equalTo("WalkEasy"))
                .body("next", nullValue());
    }

    @Test
    void sendsToAPatientByATemplateAndItIsInTheConversation() {
        String mobile = mobile();
        int patient = patient("Ada " + mark, mobile);
        int template = template("Late " + mark, "Hello {patient_name}, {minutes} minutes late.");
        staff.post("/api/sms/templates/" + template + "/preview/", "{\"patient_id\": %d}".formatted(patient))
                .then()
                .statusCode(200)
                .body("text", equalTo("Hello Ada " + mark + ", {minutes} minutes late."))
                .body("missing", contains("minutes"))
                .body("segments", equalTo(1));
        String body = "{\"patient_id\": %d, \"template_id\": %d, \"variables\": %s}";
        staff.post("/api/sms/send/", body.formatted(patient, template, "{}"))
                .then()
                .statusCode(400)
                .body("errors.'variables.minutes'", containsString("required"));
        Response sent = staff.post("/api/sms/send/", body.formatted(patient, template, "{\"minutes\": \"20\"}"));
        sent.then().statusCode(200).body("to", equalTo(mobile)).body("patient_id", equalTo(patient));
        staff.get("/api/sms/messages/?patient_id=" + patient)
                .then()
                .body("items.message", contains("Hello Ada " + mark + ", 20 minutes late."));
        staff.get("/api/sms/patient/" + patient + "/conversation/")
                .then()
                .statusCode(200)
                .body("messages.id", hasItem((String) sent.path("id")));
    }

    @Test
    void sendsToManyPatientsAndNumbers() {
        String mobile = mobile();
        String other = mobile();
        int patient = patient("Ben " + mark, mobile);
        int sharesTheNumber = patient("Bea " + mark, mobile);
        Response taken = staff.post("/api/sms/send-bulk/", """
                {"recipients": [{"patient_id": %d}, {"to": "%s", "name": "Cy"}, {"patient_id": 999999999}, {"to": "12"}],
                 "message": "Dear {name}, closed tomorrow %s", "sender_id": "WalkEasy"}""".formatted(patient, other, mark));
        taken.then()
                .statusCode(202)
                .body("total", equalTo(4))
                .body("successful", equalTo(2))
                .body("failed", equalTo(2))
                .body("details[2].error", startsWith("there is no active patient 999999999"));
        await().atMost(SOON)
                .until(() -> textsTo(mobile).equals(List.of("Dear Ben " + mark + ", closed tomorrow " + mark))
                        && textsTo(other).equals(List.of("Dear Cy, closed tomorrow " + mark)));
        staff.get("/api/sms/patient/" + patient + "/conversation/")
                .then()
                .body("messages.text", equalTo(List.of("Dear Ben " + mark + ", closed tomorrow " + mark)));
        staff.get("/api/sms/patient/" + sharesTheNumber + "/conversation/")
                .then()
                .body("messages.size()", equalTo(0));
    }

    @Test
    void aMixtureOfTwoDocumentsWordsIsAClearError() {
        staff.post("/api/sms/send", "{\"to_number\": \"+61412345678\", \"to\": \"+61412345678\", \"message\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.to_number", startsWith("cannot stand together with to"));
        staff.post("/api/sms/send-bulk", "{\"phone_numbers\": [], \"recipients\": [], \"message\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.phone_numbers", startsWith("cannot stand together with recipients"));
    }

    @Test
    void anInvalidSenderIdIsToldInWords() {
        for (String sender : List.of("TwelveLetter", "Walk-Easy", "Walk Easy", "")) {
            staff.post(
                            "/api/sms/send/",
                            "{\"to\": \"+61412345678\", \"message\": \"x\", \"sender_id\": \"%s\"}".formatted(sender))
                    .then()
                    .statusCode(400)
                    .body("success", equalTo(false))
                    .body("errors.sender_id", startsWith("Invalid sender ID"));
        }
    }

    @Test
    void whatIsWrongWithASendIsNamedByField() {
        refused("{\"message\": \"x\", \"sender_id\": \"WalkEasy\"}", "to");
        refused("{\"to\": \"041234\", \"message\": \"x\"}", "to");
        refused("{\"to\": \"+61412345678\"}", "message");
        refused("{\"to\": \"+61412345678\", \"message\": \" \"}", "message");
        refused("{\"to\": \"+61412345678\", \"message\": \"x\", \"template_id\": 1}", "template_id");
        refused("{\"to\": \"+61412345678\", \"template_id\": 999999999}", "template_id");
        refused("{\"to\": \"+61412345678\", \"message\": \"x\", \"variables\": {}}", "variables");
        refused("{\"patient_id\": 999999999, \"message\": \"x\"}", "patient_id");
        refused("{\"patient_id\": \"x\", \"message\": \"x\"}", "patient_id");
        int patient = patient("Dee " + mark, mobile());
        refused("{\"patient_id\": %d, \"to\": \"%s\", \"message\": \"x\"}".formatted(patient, mobile()), "to");
        for (String filter :
                List.of("status=gone", "direction=up", "patient_id=x", "date_from=then", "from=+61412345678")) {
            staff.get("/api/sms/messages/?" + filter)
                    .then()
                    .statusCode(400)
                    .body("errors." + filter.substring(0, filter.indexOf('=')), notNullValue());
        }
    }

    @Test
    void messagesAreFilteredAndPaged() {
        String to = mobile();
        for (int i = 0; i < 3; i++) {
            staff.post("/api/sms/send/", "{\"to\": \"%s\", \"message\": \"%s %d\"}".formatted(to, mark, i))
                    .then()
                    .statusCode(200);
        }
        String search = "/api/sms/messages/?limit=2&date_from=2020-01-01&to=%2B" + to.substring(1);
        Response first = staff.get(search);
        first.then().body("items.message", contains(mark + " 2", mark + " 1")).body("count", nullValue());
        staff.get(first.path("next"))
                .then()
                .body("items.message", contains(mark + " 0"))
                .body("next", nullValue());
        staff.get(search + "&status=failed").then().body("items.size()", equalTo(0));
        staff.get("/api/sms/messages/?direction=received&limit=1")
                .then()
                .statusCode(200)
                .body("items.direction", everyItem(equalTo("received")));
    }

    @Test
    void thePhonesOfAPatientAreLabelledTheDefaultFirst() {
        String mobile = mobile();
        int patient = patient("Eve " + mark, mobile);
        staff.get("/api/sms/patient/" + patient + "/phones/")
                .then()
                .statusCode(200)
                .body("phones[0].number", equalTo(mobile))
                .body("phones[0].label", equalTo("Mobile"))
                .body("phones[0].default", equalTo(true));
    }

    @Test
    void aPageWritesToAPatientWithItsSessionAndItsCsrfToken() {
        int patient = patient("Fay " + mark, mobile());
        String path = "/api/sms/patient/" + patient + "/send/";
        String body = "{\"message\": \"Hello Fay %s\"}".formatted(mark);
        given().contentType("application/json")
                .body(body)
                .post(server.at(path))
                .then()
                .statusCode(401)
                .body("detail", notNullValue());
        Map<String, String> session = given().contentType("application/json")
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(server.at("/api/auth/login/"))
                .then()
                .statusCode(200)
                .extract()
                .cookies();
        given().cookies(session)
                .get(server.at("/api/auth/user/"))
                .then()
                .statusCode(200)
                .body("name", equalTo("admin"));
        given().cookies(session)
                .contentType("application/json")
                .body(body)
                .post(server.at(path))
                .then()
                .statusCode(403)
                .body("detail", containsString("X-CSRFToken"));
        String token =
                given().cookies(session).get(server.at("/api/auth/csrf-token/")).path("csrf_token");
        given().cookies(session)
                .header("X-CSRFToken", token)
                .contentType("application/json")
                .body(body)
                .post(server.at(path))
                .then()
                .statusCode(200)
                .body("success", equalTo(true));
        given().cookies(session)
                .get(server.at("/api/sms/patient/" + patient + "/conversation/"))
                .then()
                .statusCode(200)
                .body("messages.text", hasItem("Hello Fay " + mark));
    }

    @Test
    void whatAPatientWritesIsInTheConversationAndAReportWithoutTheSecretIsRefused() {
        String mobile = mobile();
        int patient = patient("Gil " + mark, mobile);
        String secret = server.variable("CARILLON_SMSBROADCAST_WEBHOOK_SECRET");
        given().formParam("from", mobile.substring(1))
                .formParam("to", "61400000000")
                .formParam("message", "I am late " + mark)
                .formParam("msgref", mark + "-1")
                .post(server.at("/api/sms/webhook/inbound/?secret=" + secret))
                .then()
                .statusCode(200);
        await().atMost(SOON)
                .untilAsserted(() -> staff.get("/api/sms/patient/" + patient + "/conversation/")
                        .then()
                        .body("messages.text", hasItem("I am late " + mark)));
        staff.get("/api/sms/messages/?direction=received&patient_id=" + patient)
                .then()
                .body("items.message", contains("I am late " + mark));
        given().formParam("to", "61400000000")
                .formParam("status", "Delivered")
                .post(server.at("/api/sms/webhook/dlr/?secret=guessed"))
                .then()
                .statusCode(403)
                .body("code", equalTo("invalid_signature"));
    }

    private void refused(String body, String field) {
        Response answer = staff.post("/api/sms/send/", body);
        assertEquals(400, answer.statusCode(), body);
        answer.then().body("success", equalTo(false)).body("errors." + field, notNullValue());
    }

    private int patient(String name, String mobile) {
        return staff.post("/api/patients/", """
                        {"name": "%s", "phones": [{"label": "Mobile", "number": "%s", "default": true}]}""".formatted(name, mobile))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private int template(String name, String text) {
        return staff.post("/api/sms/templates/", "{\"name\": \"%s\", \"text\": \"%s\"}".formatted(name, text))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> textsTo(String phone) {
        List<Map<String, Object>> rows = staff.get("/api/sms/messages/?to=%2B" + phone.substring(1))
                .jsonPath()
                .getList("items");
        return rows.stream().map(row -> String.valueOf(row.get("message"))).toList();
    }

    /** An Australian mobile that no other test uses. */
    private static String mobile() {
        return "+614" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }
}
