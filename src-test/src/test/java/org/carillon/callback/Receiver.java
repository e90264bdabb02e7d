package org.carillon.callback;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.carillon.security.control.CallSignature;

/** A client's own server: keeps what it is told and answers as it is asked to. */
final class Receiver implements AutoCloseable {
    private final HttpServer server;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    record Call(String client, String timestamp, String signature, String body) {

        boolean isSignedWith(String secret) {
            return signature.equals(CallSignature.of(
                    secret.getBytes(StandardCharsets.UTF_8), timestamp, body.getBytes(StandardCharsets.UTF_8)));
        }

        JsonPath json() {
            return JsonPath.from(body);
        }
    }

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    /** Answers so many calls with 503 from now on. */
    void refuse(int howMany) {
        refusals.set(howMany);
    }

    List<Call> calls() {
        return List.copyOf(calls);
    }

    List<String> statuses() {
        return calls.stream().map(call -> call.json().getString("status")).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean refused = refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
        if (!refused) {
            calls.add(new Call(
                    exchange.getRequestHeaders().getFirst("X-Carillon-Client"),
                    exchange.getRequestHeaders().getFirst("X-Carillon-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-Carillon-Signature"),
                    body));
        }
        exchange.sendResponseHeaders(refused ? 503 : 204, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
