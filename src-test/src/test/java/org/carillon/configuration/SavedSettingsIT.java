package org.carillon.configuration;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.carillon.webhook.TwilioCall;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each test goes back to the account of the environment, which the other tests send with. */
@ServerTest
class SavedSettingsIT {
    private static final String SETTINGS = "/api/sms/settings";
    private static final String NEW_TOKEN = "next-token-of-tests-5521";
    private static final String OTHER_SENDER = "+15005550010";

    private final CarillonServer server;
    private final Client admin;

    SavedSettingsIT(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    @AfterEach
    void forget() {
        admin.request().delete(server.at(SETTINGS)).then().statusCode(200).body("changed_at", nullValue());
    }

    @Test
    void anotherSenderCountsAtOnceAndEndsWhenItIsForgotten() {
        String configured = senderOfANewMessage();
        save("{\"phone_number\": \"(500) 555-0010\", \"whatsapp_number\": \"whatsapp:+14155238886\"}")
                .body("success", equalTo(true))
                .body("configured", equalTo(true))
                .body("phone_number", equalTo(OTHER_SENDER))
                .body("whatsapp_number", equalTo("+14155238886"))
                .body("sources.phone_number", equalTo("saved"))
                .body("sources.account_sid", equalTo("environment"))
                .body("changed_by", equalTo("admin"));
        assertEquals(OTHER_SENDER, senderOfANewMessage());
        save("{\"phone_number\": \"\"}").body("sources.phone_number", equalTo("environment"));
        assertEquals(configured, senderOfANewMessage());
    }

    @Test
    void theTokenIsSealedNeverToldAndTheOneBeforeStillSignsForAWhile() throws SQLException, IOException {
        save("{\"auth_token\": \"" + NEW_TOKEN + "\"}")
                .body("auth_token", equalTo("********"))
                .body("previous_token_ends_at", notNullValue());
        admin.get(SETTINGS)
                .then()
                .statusCode(200)
                .body("auth_token", equalTo("********"))
                .body("sources.auth_token", equalTo("saved"))
                .body(not(containsString("\"" + NEW_TOKEN + "\"")));
        assertEquals(200, signedWith(NEW_TOKEN));
        assertEquals(200, signedWith(server.variable("TWILIO_AUTH_TOKEN")));
        assertEquals(200, signedWith(server.variable("TWILIO_AUTH_TOKEN_PREVIOUS")));
        assertEquals(403, signedWith("some-other-token"));
        admin.post("/api/sms/test-connection", "")
                .then()
                .statusCode(503)
                .body("code", equalTo("provider_account_refused"))
                .body("success", equalTo(false))
                .body("error", startsWith("Twilio connection failed: "));

        save("{\"auth_token\": \"********\", \"phone_number\": \"" + OTHER_SENDER + "\"}")
                .body("sources.auth_token", equalTo("saved"));
        forget();
        assertEquals(200, signedWith(NEW_TOKEN));
        admin.post("/api/sms/test-connection", "")
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message", equalTo("Twilio connection successful"));

        admin.get("/api/audit?action=settings.changed&limit=5")
                .then()
                .statusCode(200)
                .body("items[0].who", equalTo("admin"))
                .body("items[0].subject", equalTo("twilio"))
                .body("items[2].detail", equalTo("auth_token was replaced"))
                .body(not(containsString(NEW_TOKEN)));
        assertFalse(stored().contains(NEW_TOKEN));
        assertFalse(logs().contains(NEW_TOKEN));
    }

    @Test
    void onlyAdministratorsReadAndSaveAndTest() {
        for (String role : new String[] {"staff", "integrator", "auditor"}) {
            Client other = Client.of(role, server);
            other.get(SETTINGS).then().statusCode(403);
            other.post(SETTINGS, "{\"phone_number\": \"+15005550010\"}").then().statusCode(403);
            other.post("/api/sms/test-connection", "").then().statusCode(403);
            other.get("/api/audit").then().statusCode(role.equals("auditor") ? 200 : 403);
        }
    }

    @Test
    void refusesWhatCannotBeAndNamesTheField() {
        refuses("{\"account_sid\": \"SK0123456789\"}", "account_sid");
        refuses("{\"account_sid\": \"AC0123456789abcdef0123456789abcdef\"}", "auth_token");
        refuses("{\"auth_token\": \"short\"}", "auth_token");
        refuses("{\"auth_token\": \"with a blank in it\"}", "auth_token");
        refuses("{\"phone_number\": \"+1234567890\"}", "phone_number");
        refuses("{\"whatsapp_number\": \"whatsapp:nobody at all\"}", "whatsapp_number");
        refuses("{\"token\": \"unknown-field\"}", "token");
        admin.post(SETTINGS, "").then().statusCode(400).body("code", equalTo("body_missing"));
        admin.get("/api/audit?colour=red").then().statusCode(400).body("errors.colour", startsWith("is not a filter"));
        admin.get("/api/audit?before=nobody").then().statusCode(400).body("errors.before", notNullValue());
        assertTrue(admin.get("/api/audit?to=2001-01-01")
                .jsonPath()
                .getList("items")
                .isEmpty());
    }

    private ValidatableResponse save(String body) {
        return admin.post(SETTINGS, body).then().statusCode(200);
    }

    private void refuses(String body, String field) {
        admin.post(SETTINGS, body).then().statusCode(400).body("errors." + field, notNullValue());
    }

    private String senderOfANewMessage() {
        return admin.get("/api/notifications?limit=1&phone=" + sent())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].from");
    }

    private String sent() {
        String phone =
                "%2B1555" + "%07d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        admin.send(phone.replace("%2B", "+"), Client.unique("From whom")).then().statusCode(200);
        return phone;
    }

    private int signedWith(String token) {
        return TwilioCall.status(server, "SM-" + UUID.randomUUID(), "sent")
                .signedWith(token)
                .post()
                .statusCode();
    }

    private String stored() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select name, sealed_value from saved_setting")) {
            while (rows.next()) {
                all.append(rows.getString(1))
                        .append(' ')
                        .append(rows.getString(2))
                        .append('\n');
            }
        }
        return all.toString();
    }

    private String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(server.logs())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
