package org.carillon.bench.history;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Carillon;

/** Pages of {@code GET /api/notifications}. In a query, <code>{30}</code> stands for the moment 30 days ago. */
final class Pages {
    private static final int SIZE = 50;
    private static final int REPETITIONS = 9;
    private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern DAYS = Pattern.compile("\\{(\\d+)}");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Carillon carillon;
    private final String token;

    Pages(Carillon carillon) throws IOException, InterruptedException {
        this.carillon = carillon;
        this.token = carillon.token();
    }

    /** The path of the first page. */
    String first(String query) {
        String dated = DAYS.matcher(query)
                .replaceAll(days -> now.minus(Long.parseLong(days.group(1)), ChronoUnit.DAYS)
                        .toString());
        return "/api/notifications?limit=" + SIZE + (dated.isEmpty() ? "" : "&" + dated);
    }

    /** The path that so many links to the next page lead to; empty if there are not so many pages. */
    Optional<String> follow(String first, int links) throws IOException, InterruptedException {
        String path = first;
        for (int i = 0; i < links; i++) {
            Matcher next = NEXT.matcher(page(path));
            if (!next.find()) {
                return Optional.empty();
            }
            path = next.group(1);
        }
        return Optional.of(path);
    }

    /** The median of some requests. */
    String milliseconds(String path) throws IOException, InterruptedException {
        long[] nanos = new long[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            page(path);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return String.format("%.1f", nanos[REPETITIONS / 2] / 1e6);
    }

    String page(String path) throws IOException, InterruptedException {
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
