package org.carillon.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class SecurityIT {
    private final CarillonServer server;
    private final Access access;
    private final Instant now = Clock.systemUTC().instant();

    SecurityIT(CarillonServer server) {
        this.server = server;
        this.access = new Access(server);
    }

    @Test
    void aTokenTellsWhoItsOwnerIs() {
        access.admin()
                .get(server.at("/api/auth/user"))
                .then()
                .statusCode(200)
                .body("name", equalTo("admin"))
                .body("kind", equalTo("user"))
                .body("roles", hasItem("administrator"));
    }

    @Test
    void withoutATokenNothingIsOpen() {
        given().get(server.at("/api/auth/user"))
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"carillon\"")
                .body("code", equalTo("unauthenticated"));
    }

    @Test
    void tellsAnExpiredTokenFromAForgedOne() {
        OtherNode node = new OtherNode(now).joins(server);
        refused(node.token("administrator", now.minusSeconds(60)), "token_expired");
        refused(new OtherNode(now).token("administrator", now.plusSeconds(600)), "invalid_token");
        refused("banana", "invalid_token");
    }

    @Test
    void believesTheTokenOfANodeThatJoinedLater() {
        String token = new OtherNode(now).joins(server).token("auditor", now.plusSeconds(600));
        access.as(token).get(server.at("/api/auth/user")).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"staff", "integrator", "auditor"})
    void onlyAdministratorsSeeUsers(String role) {
        access.as(access.tokenOf(access.user(role)))
                .get(server.at("/api/accounts"))
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void fiveFailuresLockAUserAndANewPasswordUnlocks() {
        String user = access.user("staff");
        for (int i = 0; i < 4; i++) {
            access.logIn(user, "wrong").then().statusCode(401).body("code", equalTo("login_failed"));
        }
        access.logIn(user, "wrong").then().statusCode(429);
        access.logIn(user, Access.PASSWORD)
                .then()
                .statusCode(429)
                .header("Retry-After", equalTo("900"))
                .body("code", equalTo("account_locked"));
        access.admin()
                .body(Map.of("password", "another-password"))
                .put(server.at("/api/accounts/" + user + "/password"))
                .then()
                .statusCode(200);
        access.logIn(user, "another-password").then().statusCode(200);
    }

    @Test
    void anUnknownUserAndAWrongPasswordGetTheSameAnswer() {
        Response unknown = access.logIn("nobody-at-all", "wrong");
        Response wrong = access.logIn(access.user("staff"), "wrong");
        wrong.then().statusCode(unknown.statusCode()).body(equalTo(unknown.asString()));
    }

    @Test
    void aReplacedSecretAndADisabledClientGetNoToken() {
        Response client = access.client();
        String id = client.path("client_id");
        String first = client.path("client_secret");
        login(id, first, 200);
        String second =
                access.admin().post(server.at("/api/clients/" + id + "/secret")).path("client_secret");
        login(id, first, 401);
        login(id, second, 200);
        access.admin()
                .body(Map.of("enabled", false))
                .put(server.at("/api/clients/" + id + "/enabled"))
                .then()
                .statusCode(200);
        login(id, second, 401);
        access.admin()
                .get(server.at("/api/clients"))
                .then()
                .body("client_secret", not(hasItem(second)))
                .body("client_id", hasItem(id));
    }

    @Test
    void saysWhichFieldsAreMissingOrUnknown() {
        access.token(Map.of("username", "admin"))
                .then()
                .statusCode(400)
                .body("errors.password", equalTo("is required"));
        access.token(Map.of("client_id", "x"))
                .then()
                .statusCode(400)
                .body("errors.client_secret", equalTo("is required"));
        access.token(Map.of("username", "admin", "password", "x", "remember", true))
                .then()
                .statusCode(400)
                .body("errors.remember", containsString("not known"));
        access.admin()
                .body(Map.of("username", "b b", "password", "short", "roles", List.of("king")))
                .post(server.at("/api/accounts"))
                .then()
                .statusCode(400)
                .body("errors.size()", equalTo(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/auth/user", "/api/nowhere", "/", "/nowhere"})
    void everyAnswerCarriesTheSecurityHeaders(String path) {
        given().get(server.at(path))
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue());
    }

    private void login(String clientId, String secret, int status) {
        access.token(Map.of("client_id", clientId, "client_secret", secret))
                .then()
                .statusCode(status);
    }

    private void refused(String token, String code) {
        access.as(token)
                .get(server.at("/api/auth/user"))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("error=\"invalid_token\""))
                .body("code", equalTo(code));
    }
}
