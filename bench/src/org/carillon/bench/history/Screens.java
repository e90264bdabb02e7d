package org.carillon.bench.history;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Carillon;
import org.carillon.bench.machine.Patience;

/** The pages that people look at, as the server makes them. */
final class Screens {
    private static final int REPETITIONS = 30;
    private static final int FAR = 1_000;
    private static final Pattern COUNTED = Pattern.compile("\"counted_until\":\"([^\"]+)\"");
    private static final Pattern TAKEN = Pattern.compile("\"accepted\":(\\d+)");
    private static final Pattern BEFORE = Pattern.compile("before=([0-9a-f-]{36})");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Carillon carillon;
    private final String token;

    Screens(Carillon carillon) throws IOException, InterruptedException {
        this.carillon = carillon;
        this.token = carillon.token();
    }

    /** Until the overview knows of the rows that were written past it. */
    void awaitCounted() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Instant from = Instant.now();
        Patience.until(Duration.ofMinutes(5), "the counting", () -> {
            String overview = get("/api/overview");
            Matcher counted = COUNTED.matcher(overview);
            Matcher taken = TAKEN.matcher(overview);
            return counted.find() && Instant.parse(counted.group(1)).isAfter(from) && taken.find()
                    && !taken.group(1).equals("0");
        });
        System.out.printf("counted after %.1f s%n", (System.nanoTime() - start) / 1e9);
    }

    void print(Pages pages) throws IOException, InterruptedException {
        String far = pages.follow(pages.first(""), FAR - 1).orElseThrow();
        Matcher before = BEFORE.matcher(far);
        Matcher id = ID.matcher(get("/api/notifications?limit=1"));
        if (!before.find() || !id.find()) {
            throw new IOException("no page " + FAR);
        }
        Map<String, String> shown = new LinkedHashMap<>();
        shown.put("GET /api/overview", "/api/overview");
        shown.put("overview", "/overview");
        shown.put("messages, page 1", "/messages");
        shown.put("messages, page " + FAR, "/messages?before=" + before.group(1));
        shown.put("messages, failed", "/messages?status=failed");
        shown.put("messages, expired", "/messages?status=expired");
        shown.put("messages, one number", "/messages?q=%2B14152000042");
        shown.put("messages, a day", "/messages?from=" + Instant.now().minus(Duration.ofDays(40)).toString().substring(0, 10)
                + "&to=" + Instant.now().minus(Duration.ofDays(39)).toString().substring(0, 10));
        shown.put("message", "/message?id=" + id.group(1));
        System.out.printf("%-34s %10s %10s %10s%n", "page", "median", "slowest", "bytes");
        for (Map.Entry<String, String> each : shown.entrySet()) {
            long[] nanos = new long[REPETITIONS];
            int length = 0;
            for (int i = 0; i < REPETITIONS; i++) {
                long start = System.nanoTime();
                length = get(each.getValue()).length();
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "%-34s %7.1f ms %7.1f ms %10d%n",
                    each.getKey(), nanos[REPETITIONS / 2] / 1e6, nanos[REPETITIONS - 1] / 1e6, length);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(carillon.url() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(path + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
