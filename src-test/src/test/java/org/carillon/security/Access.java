package org.carillon.security;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.server.CarillonServer;

/** Users, clients and tokens for tests. */
final class Access {
    static final String PASSWORD = "a-password-of-tests";

    private final CarillonServer server;

    Access(CarillonServer server) {
        this.server = server;
    }

    Response token(Map<String, ?> login) {
        return given().contentType("application/json").body(login).post(server.at("/api/auth/token"));
    }

    Response logIn(String username, String password) {
        return token(Map.of("username", username, "password", password));
    }

    RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType("application/json");
    }

    RequestSpecification admin() {
        return as(logIn("admin", CarillonServer.ADMIN_PASSWORD).path("access_token"));
    }

    /** @return the name of a new user with this role */
    String user(String role) {
        String name = role + "-" + UUID.randomUUID();
        admin().body(Map.of("username", name, "password", PASSWORD, "roles", List.of(role)))
                .post(server.at("/api/accounts"))
                .then()
                .statusCode(201);
        return name;
    }

    String tokenOf(String username) {
        return logIn(username, PASSWORD).path("access_token");
    }

    /** @return the answer with {@code client_id} and {@code client_secret} */
    Response client() {
        return admin().body(Map.of("name", "Tests")).post(server.at("/api/clients"));
    }
}
