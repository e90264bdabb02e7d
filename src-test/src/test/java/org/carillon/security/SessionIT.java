package org.carillon.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What a browser does, as document 003's front end does it. */
@ServerTest
class SessionIT {
    private static final String COOKIE = "carillon_session";

    private final CarillonServer server;
    private final Access access;

    SessionIT(CarillonServer server) {
        this.server = server;
        this.access = new Access(server);
    }

    @Test
    void aSessionStandsInPlaceOfAToken() {
        String user = access.user("staff");
        Response login = logIn(user, Access.PASSWORD);
        login.then()
                .statusCode(200)
                .body("name", equalTo(user))
                .body("roles", hasItem("staff"))
                .body("ends_by", notNullValue());
        String cookie = login.getHeaders().getValues("Set-Cookie").stream()
                .filter(header -> header.startsWith(COOKIE + "="))
                .findFirst()
                .orElse("");
        assertTrue(cookie.contains("HttpOnly"), cookie);
        assertTrue(cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"), cookie);
        String session = login.cookie(COOKIE);
        with(session).get(server.at("/api/auth/user/")).then().statusCode(200).body("name", equalTo(user));
        String csrf = with(session).get(server.at("/api/auth/csrf-token/")).path("csrf_token");
        assertEquals(login.path("csrf_token"), csrf);
        assertEquals(login.cookie("csrftoken"), csrf);
        patient(with(session).header("X-CSRFToken", csrf)).then().statusCode(201);
        with(session).get(server.at("/api/accounts")).then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void aPageOfSomebodyElseCannotUseTheSession() {
        Response login = logIn(access.user("staff"), Access.PASSWORD);
        String session = login.cookie(COOKIE);
        patient(with(session))
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("csrf_failed"))
                .body("detail", allOf(containsString("X-CSRFToken"), containsString("/api/auth/csrf-token/")));
        String stranger = given().get(server.at("/api/auth/csrf-token/")).path("csrf_token");
        patient(with(session).header("X-CSRFToken", stranger).cookie("csrftoken", stranger))
                .then()
                .statusCode(403);
        with(session).post(server.at("/api/auth/logout/")).then().statusCode(403);
        with(session).get(server.at("/api/auth/user")).then().statusCode(200);
        patient(access.as(access.tokenOf(access.user("staff")))).then().statusCode(201);
    }

    @Test
    void logOutEndsTheSession() {
        Response login = logIn(access.user("staff"), Access.PASSWORD);
        String session = login.cookie(COOKIE);
        with(session)
                .header("X-CSRFToken", login.path("csrf_token"))
                .post(server.at("/api/auth/logout/"))
                .then()
                .statusCode(204)
                .header("Set-Cookie", notNullValue());
        ended(session);
        with(session).post(server.at("/api/auth/logout")).then().statusCode(204);
        ended("planted");
        ended("x".repeat(4000));
    }

    @Test
    void aNewLoginHasANewIdAndEndsTheOldSession() {
        String user = access.user("staff");
        String first = logIn(user, Access.PASSWORD).cookie(COOKIE);
        String second = logIn(with(first), user, Access.PASSWORD).cookie(COOKIE);
        assertNotEquals(first, second);
        ended(first);
        String planted = logIn(with("planted"), user, Access.PASSWORD).cookie(COOKIE);
        assertNotEquals("planted", planted);
        with(second).get(server.at("/api/auth/user")).then().statusCode(200);
    }

    @Test
    void aChangedPasswordAndADisabledAccountEndAllSessions() {
        String user = access.user("staff");
        String session = logIn(user, Access.PASSWORD).cookie(COOKIE);
        access.admin()
                .body(Map.of("password", "another-password"))
                .put(server.at("/api/accounts/" + user + "/password"))
                .then()
                .statusCode(200);
        ended(session);
        String other = logIn(user, "another-password").cookie(COOKIE);
        for (boolean enabled : new boolean[] {false, true}) {
            access.admin()
                    .body(Map.of("enabled", enabled))
                    .put(server.at("/api/accounts/" + user + "/enabled"))
                    .then()
                    .statusCode(200);
            ended(other);
        }
    }

    @Test
    void fiveFailuresLockTheLoginAndNotWhoIsLoggedIn() {
        String user = access.user("staff");
        String session = logIn(user, Access.PASSWORD).cookie(COOKIE);
        for (int i = 0; i < 4; i++) {
            logIn(user, "wrong").then().statusCode(401).body("code", equalTo("login_failed"));
        }
        logIn(user, "wrong").then().statusCode(429);
        logIn(user, Access.PASSWORD)
                .then()
                .statusCode(429)
                .body("code", equalTo("account_locked"))
                .header("Set-Cookie", nullValue());
        with(session).get(server.at("/api/auth/user")).then().statusCode(200);
    }

    @Test
    void endsWhenItWasNotUsedForLongAndAfterAWhileInAnyCase() throws SQLException {
        for (String longAgo : List.of(
                "last_used_at = last_used_at - interval '31' minute", "created_at = created_at - interval '13' hour")) {
            String user = access.user("staff");
            String session = logIn(user, Access.PASSWORD).cookie(COOKIE);
            try (Connection connection = server.database().getConnection();
                    PreparedStatement update = connection.prepareStatement(
                            "update login_session set " + longAgo + " where username = ?")) {
                update.setString(1, user);
                assertEquals(1, update.executeUpdate());
            }
            ended(session);
        }
    }

    @Test
    void saysWhatALoginLacks() {
        logIn(given(), Map.of("username", "\0", "password", "x"))
                .then()
                .statusCode(400)
                .body("errors.username", containsString("NUL"));
        logIn(given(), Map.of("username", "ann"))
                .then()
                .statusCode(400)
                .body("errors.password", equalTo("is required"));
        logIn(given(), Map.of("client_id", "x", "client_secret", "y")).then().statusCode(400);
        given().formParam("username", "admin")
                .post(server.at("/api/auth/login"))
                .then()
                .statusCode(415);
        given().get(server.at("/api/auth/user"))
                .then()
                .statusCode(401)
                .body("detail", containsString("/api/auth/login/"));
    }

    private void ended(String session) {
        with(session).get(server.at("/api/auth/user")).then().statusCode(401).body("code", equalTo("session_ended"));
    }

    private RequestSpecification with(String session) {
        return given().cookie(COOKIE, session);
    }

    private Response patient(RequestSpecification request) {
        return request.contentType("application/json")
                .body(Map.of("name", "Session " + UUID.randomUUID()))
                .post(server.at("/api/patients/"));
    }

    private Response logIn(String username, String password) {
        return logIn(given(), username, password);
    }

    private Response logIn(RequestSpecification request, String username, String password) {
        return logIn(request, Map.of("username", username, "password", password));
    }

    private Response logIn(RequestSpecification request, Map<String, String> body) {
        return request.contentType("application/json").body(body).post(server.at("/api/auth/login/"));
    }
}
