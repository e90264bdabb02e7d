package org.carillon.bench.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Twilio's Messages resource: create, list by To and From, fetch by SID. */
final class MessagesHandler implements HttpHandler {
    private final Ledger ledger;
    private final Receipts receipts;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final AtomicInteger peak = new AtomicInteger();
    private final AtomicInteger taken = new AtomicInteger();
    private volatile Behaviour behaviour = Behaviour.of(Map.of());

    MessagesHandler(Ledger ledger, Receipts receipts) {
        this.ledger = ledger;
        this.receipts = receipts;
    }

    void behave(Behaviour next) {
        behaviour = next;
        peak.set(0);
    }

    /** Most creates that were under way at one moment since the behaviour was set. */
    int peak() {
        return peak.get();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String account = exchange.getRequestURI().getPath().split("/")[3];
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            answer(exchange, 401, TwilioJson.error(401, 20003, "Authenticate"));
        } else if (exchange.getRequestMethod().equals("POST")) {
            create(exchange, account, Form.parse(sent));
        } else {
            read(exchange, account);
        }
    }

    private void create(HttpExchange exchange, String account, Map<String, String> form) throws IOException {
        if (!form.containsKey("To") || !form.containsKey("Body")) {
            answer(exchange, 400, TwilioJson.error(400, 21604, "A 'To' phone number is required"));
            return;
        }
        Behaviour now = behaviour;
        pause(now);
        Behaviour.Fate fate = now.fate(ThreadLocalRandom.current().nextDouble());
        ledger.count(fate);
        switch (fate) {
            case THROTTLED -> answer(exchange, 429, TwilioJson.error(429, 20429, "Too Many Requests"));
            case FAILED -> answer(exchange, 500, TwilioJson.error(500, 20500, "Internal Server Error"));
            case DROPPED_BEFORE -> exchange.close();
            case AMBIGUOUS -> {
                take(account, form, now);
                answer(exchange, 500, TwilioJson.error(500, 20500, "Internal Server Error"));
            }
            case DROPPED_AFTER -> {
                take(account, form, now);
                exchange.close();
            }
            case ACCEPTED -> answer(exchange, 201, TwilioJson.message(account, take(account, form, now)));
        }
    }

    /** Messages taken in all. */
    int taken() {
        return taken.get();
    }

    private Message take(String account, Map<String, String> form, Behaviour now) {
        taken.incrementAndGet();
        Message message = ledger.take(form.getOrDefault("From", ""), form.get("To"), form.get("Body"));
        String callback = form.get("StatusCallback");
        if (now.receipts() && callback != null) {
            receipts.plan(account, message, callback, now.receiptDelay());
        }
        return message;
    }

    private void read(HttpExchange exchange, String account) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (path.endsWith("/Messages.json")) {
            Map<String, String> query = Form.parse(exchange.getRequestURI().getRawQuery());
            answer(
                    exchange,
                    200,
                    TwilioJson.list(
                            account, path, ledger.find(query.getOrDefault("To", ""), query.getOrDefault("From", ""))));
            return;
        }
        Optional<Message> found =
                ledger.bySid(path.substring(path.lastIndexOf('/') + 1).replace(".json", ""));
        if (found.isPresent()) {
            answer(exchange, 200, TwilioJson.message(account, found.get()));
        } else {
            answer(exchange, 404, TwilioJson.error(404, 20404, "The requested resource was not found"));
        }
    }

    /** Counts as in flight; ends before the answer, whose receiver may send the next request at once. */
    private void pause(Behaviour now) {
        peak.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
        try {
            Thread.sleep(now.latency().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            inFlight.decrementAndGet();
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
