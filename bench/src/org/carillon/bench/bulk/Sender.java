package org.carillon.bench.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Carillon;

/** Who sends the bulk and watches it. */
final class Sender {
    private static final Pattern BATCH = Pattern.compile("\"batch_id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern SUCCESSFUL = Pattern.compile("\"successful\"\\s*:\\s*(\\d+)");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final Carillon carillon;
    private final String token;

    Sender(Carillon carillon) throws IOException, InterruptedException {
        this.carillon = carillon;
        this.token = carillon.token();
    }

    /** @param seconds from the first byte of the request to the last of the answer */
    record Taken(String batch, int successful, double seconds) {}

    Taken bulk(String tag, int size) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder(size * 60);
        body.append("{\"recipients\":[");
        for (int i = 0; i < size; i++) {
            body.append(i == 0 ? "" : ",")
                    .append(String.format("{\"phone\":\"+1415%07d\",\"name\":\"Driver %d\"}", 2_000_000 + i, i));
        }
        body.append("],\"message\":\"Hi {name}, bulk ").append(tag).append(": the yard closes at 18:00\"}");
        long start = System.nanoTime();
        String answer = post("/api/v1/notifications/sms/bulk", body.toString());
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Taken(found(BATCH, answer), Integer.parseInt(found(SUCCESSFUL, answer)), seconds);
    }

    /** Seconds until the provider has accepted it; negative if that was not within the 2 seconds that a send waits. */
    double single(String text) throws IOException, InterruptedException {
        long start = System.nanoTime();
        String answer = post(
                "/api/twilio/send-sms", "{\"to_phone\":\"+14155550123\",\"message\":\"" + text + "\"}");
        double seconds = (System.nanoTime() - start) / 1e9;
        return answer.contains("\"message_sid\":\"SM") ? seconds : -seconds;
    }

    String change(String batch, String deed) throws IOException, InterruptedException {
        return post("/api/batches/" + batch + "/" + deed, "");
    }

    private String post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(carillon.url() + path))
                .timeout(Duration.ofMinutes(2))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String found(Pattern pattern, String text) throws IOException {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + text.substring(0, Math.min(500, text.length())));
        }
        return matcher.group(1);
    }
}
