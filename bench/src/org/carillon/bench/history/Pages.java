package org.carillon.bench.history;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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

    /** What leads past so many pages; empty if there are not so many. */
    String cursor(String query, int pages) throws IOException, InterruptedException {
        String cursor = "";
        for (int i = 0; i < pages; i++) {
            Matcher next = NEXT.matcher(page(query, cursor));
            if (!next.find()) {
                return "";
            }
            cursor = next.group(1);
        }
        return cursor;
    }

    /** The median of some requests for the page that follows {@code cursor}. */
    String milliseconds(String query, String cursor) throws IOException, InterruptedException {
        long[] nanos = new long[REPETITIONS];
        for (int i = 0; i < REPETITIONS; i++) {
            long start = System.nanoTime();
            page(query, cursor);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return String.format("%.1f", nanos[REPETITIONS / 2] / 1e6);
    }

    /** @param cursor empty for the first page */
    String page(String query, String cursor) throws IOException, InterruptedException {
        String dated = DAYS.matcher(query)
                .replaceAll(days -> now.minus(Long.parseLong(days.group(1)), ChronoUnit.DAYS)
                        .toString());
        String address = carillon.url() + "/api/notifications?limit=" + SIZE + (dated.isEmpty() ? "" : "&" + dated)
                + (cursor.isEmpty() ? "" : "&before=" + cursor);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException(address + " answered " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
