package org.carillon.server;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServerTest
class HealthIT {
    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/ready", "/health/live"})
    void answersThatItIsUp(String path, CarillonServer server) {
        given().when().get(server.at(path)).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void showsMetricsAndTheApiAtTheRoot(CarillonServer server) {
        given().when().get(server.at("/metrics")).then().statusCode(200);
        given().when().get(server.at("/openapi")).then().statusCode(200);
    }
}
