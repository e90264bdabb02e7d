package org.carillon.observe;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Does what could tempt code to log what it must not, then reads the logs. */
@ServerTest
class LogsAreMaskedIT {
    private static final String WORDS = "Xylophone-biopsy-result-7301";
    private static final String NUMBER = "2025557391";
    private static final String REFUSED_NUMBER = "+15005550001";
    private static final String WRONG_PASSWORD = "wrong-password-8842";

    @Test
    void logsTellIdsAndNeitherNumbersNorTextsNorSecrets(CarillonServer server) {
        String token = token(server);
        send(server, token, Map.of("to_phone", "+1" + NUMBER, "message", WORDS));
        send(server, token, Map.of("to_phone", "+1" + NUMBER, "message", WORDS, WORDS, WORDS));
        send(server, token, Map.of("to_phone", NUMBER + "00000", "message", WORDS));
        send(server, token + "x", Map.of("to_phone", "+1" + NUMBER, "message", WORDS));
        given().contentType(ContentType.JSON)
                .body(Map.of("username", "admin-" + WORDS, "password", WRONG_PASSWORD))
                .post(server.at("/api/auth/token"));
        given().formParam("From", "+1" + NUMBER).formParam("Body", WORDS).post(server.at("/api/twilio/webhook/sms"));
        String refused = send(server, token, Map.of("to_phone", REFUSED_NUMBER, "message", WORDS));

        await().atMost(Duration.ofSeconds(20)).until(() -> logs(server).contains("notification=" + refused));

        String logs = logs(server);
        List<String> found = List.of(
                        WORDS,
                        NUMBER,
                        REFUSED_NUMBER,
                        WRONG_PASSWORD,
                        CarillonServer.ADMIN_PASSWORD,
                        token,
                        server.variable("TWILIO_AUTH_TOKEN"))
                .stream()
                .filter(logs::contains)
                .toList();
        assertEquals(List.of(), found, "in the logs in " + server.logs());
    }

    private static String token(CarillonServer server) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(server.at("/api/auth/token"))
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** The id of the notification; empty if the request was refused. */
    private static String send(CarillonServer server, String token, Map<String, String> body) {
        String id = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post(server.at("/api/twilio/send-sms"))
                .path("id");
        return id == null ? "" : id;
    }

    private static String logs(CarillonServer server) {
        try (var files = Files.list(server.logs())) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
