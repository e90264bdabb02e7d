package org.carillon.bench.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** SMS Broadcast's advanced API for one recipient, and its balance. */
final class BroadcastHandler implements HttpHandler {
    private final Ledger ledger;
    private final AtomicInteger taken = new AtomicInteger();

    BroadcastHandler(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Messages taken in all. */
    int taken() {
        return taken.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        Map<String, String> form =
                Form.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] bytes = answer(form).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String answer(Map<String, String> form) {
        if ("balance".equals(form.get("action"))) {
            return "OK:1000000\n";
        }
        String to = form.getOrDefault("to", "");
        ledger.take(form.getOrDefault("from", ""), "+" + to, form.getOrDefault("message", ""));
        return "OK:" + to + ":" + taken.incrementAndGet() + "\n";
    }
}
