package org.carillon.notification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request is told as a problem of its own; never a 500. */
@ServerTest
class BadInputIT {
    private static final String PATH = "/api/twilio/send-sms";

    private final CarillonServer server;
    private final Client client;

    BadInputIT(CarillonServer server) {
        this.server = server;
        this.client = Client.admin(server);
    }

    @Test
    void noBody() {
        problem(client.json().post(server.at(PATH)), 400, "body_missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banana",
                "{\"to_phone\":",
                "{} {}",
                "{\"message\":\"a\",\"message\":\"b\"}",
                "{\"message\":\"a\" \"b\"}"
            })
    void notJson(String body) {
        problem(client.post(PATH, body), 400, "not_json");
    }

    @Test
    void notUtf8() {
        problem(
                client.json()
                        .body("{\"message\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1))
                        .post(server.at(PATH)),
                400,
                "not_json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"to_phone\":15551234567,\"message\":\"x\"}|to_phone",
                "{\"to_phone\":\"+15551234567\",\"message\":[\"x\"]}|message",
                "{\"to_phone\":\"+15551234567\",\"message\":\"x\",\"send_to_user_id\":\"3\"}|send_to_user_id",
                "{\"to_phone\":\"+15551234567\",\"message\":\"x\",\"colour\":\"red\"}|colour",
                "{\"to_phone\":\"+15551234567\"}|message",
                "{\"message\":\"x\"}|to_phone",
                "{\"to_phone\":\"+15551234567\",\"message\":\" \"}|message",
                "{\"to_phone\":\"+15551234567\",\"message\":\"\\ud800\"}|message",
                "{\"to_phone\":\"+15551234567\",\"message\":\"a\\u0000b\"}|message",
                "{\"to_phone\":\"+15551234567\",\"message\":\"x\",\"region\":\"XX\"}|region"
            })
    void aFieldThatIsWrongIsNamed(String body, String field) {
        problem(client.post(PATH, body), 400, "validation_failed").then().body("errors", hasKey(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"banana", "+1234567890", "+1111111111", "12", "+15551234567 or so", "+999123456789"})
    void whatCannotBeAPhoneNumber(String phone) {
        problem(client.send(phone, "x"), 400, "invalid_phone_number").then().body("errors", hasKey("to_phone"));
    }

    @Test
    void oneCharacterTooMany() {
        problem(client.send("+15551234567", "x".repeat(1601)), 400, "message_too_long");
    }

    @Test
    void aBodyThatIsTooLarge() {
        problem(client.send("+15551234567", "x".repeat(70_000)), 413, "body_too_large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "\"\""})
    void aKeyThatIsNone(String key) {
        problem(
                client.json().header("Idempotency-Key", key).body("{}").post(server.at(PATH)),
                400,
                "validation_failed");
    }

    @Test
    void anotherMediaType() {
        RestAssuredConfig asIs = RestAssuredConfig.config()
                .encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));
        problem(
                client.request()
                        .config(asIs)
                        .contentType("application/x-www-form-urlencoded")
                        .body("a=b")
                        .post(server.at(PATH)),
                415,
                "unsupported_media_type");
        problem(
                client.request()
                        .contentType("application/json; charset=iso-8859-1")
                        .body("{}")
                        .post(server.at(PATH)),
                415,
                "unsupported_media_type");
        problem(client.json().accept("text/csv").body("{}").post(server.at(PATH)), 406, "not_acceptable");
    }

    @Test
    void anotherMethodOrAddress() {
        problem(client.request().get(server.at(PATH)), 405, "method_not_allowed")
                .then()
                .header("Allow", containsString("POST"));
        problem(client.request().get(server.at("/api/nowhere")), 404, "not_found");
        problem(client.request().get(server.at("/nowhere")), 404, "not_found");
        problem(client.get("/api/sms/message-status/SM123"), 404, "not_found");
    }

    @Test
    void noTokenOrTheWrongRole() {
        problem(given().contentType("application/json").body("{}").post(server.at(PATH)), 401, "unauthenticated")
                .then()
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(Client.of("auditor", server).send("+15551234567", "x"), 403, "forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "colour=red,colour",
        "status=red,status",
        "kind=pigeon,kind",
        "limit=0,limit",
        "limit=201,limit",
        "user_id=me,user_id",
        "from=yesterday,from",
        "date=2026-13-01,date",
        "before=1,before",
        "status=sent&status=failed,status"
    })
    void aFilterThatIsWrongIsNamed(String query, String field) {
        problem(client.get("/api/notifications?" + query), 400, "validation_failed")
                .then()
                .body("errors", hasKey(field));
    }

    private static Response problem(Response answer, int status, String code) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("status", equalTo(status))
                .body("type", equalTo("/problems/" + code))
                .body("title", notNullValue())
                .body("success", equalTo(false))
                .body("error", equalTo(answer.path("detail")));
        return answer;
    }
}
