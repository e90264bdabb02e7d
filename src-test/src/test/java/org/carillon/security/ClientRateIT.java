package org.carillon.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** The default: 100 requests a second, 1,000 at once. What it sends is no message, so that it costs little. */
@ServerTest
class ClientRateIT {
    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 80;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void aFloodingClientIsToldToWaitAndOthersAreServed(CarillonServer server) {
        Access access = new Access(server);
        HttpRequest flood = send(server, tokenOfNewClient(access));
        List<HttpResponse<String>> answers = Stream.generate(() -> round(flood))
                .limit(ROUNDS)
                .flatMap(List::stream)
                .dropWhile(answer -> answer.statusCode() == 400)
                .limit(1)
                .toList();
        assertEquals(1, answers.size(), "the limit was never reached");
        HttpResponse<String> refused = answers.get(0);
        assertEquals(429, refused.statusCode());
        assertEquals("1", refused.headers().firstValue("Retry-After").orElse(""));
        assertTrue(refused.body().contains("client_rate_exceeded"), refused.body());

        HttpRequest other = send(server, tokenOfNewClient(access));
        assertEquals(400, round(other).get(0).statusCode());
    }

    private static String tokenOfNewClient(Access access) {
        Response client = access.client();
        return access.token(
                        Map.of("client_id", client.path("client_id"), "client_secret", client.path("client_secret")))
                .path("access_token");
    }

    private static HttpRequest send(CarillonServer server, String token) {
        return HttpRequest.newBuilder(server.at("/api/sms/send"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
    }

    private List<HttpResponse<String>> round(HttpRequest request) {
        List<CompletableFuture<HttpResponse<String>>> all = Stream.generate(
                        () -> http.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .limit(AT_ONCE)
                .toList();
        return all.stream().map(CompletableFuture::join).toList();
    }
}
