package org.carillon.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Asks {@code /health/ready} until it answers 200. */
record Readiness(Instance instance, Process process, Output output) {
    private static final Duration PAUSE = Duration.ofMillis(200);

    void await(Duration limit) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest question = HttpRequest.newBuilder(URI.create(instance.address() + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long deadline = System.nanoTime() + limit.toNanos();
        while (!answers(client, question)) {
            if (output.failure().isPresent()) {
                throw new LaunchException(output.failure().get() + "\nMore in " + output.file());
            }
            if (process.waitFor(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LaunchException("The server has ended by itself; see " + output.file());
            }
            if (System.nanoTime() > deadline) {
                throw new LaunchException("The server is not ready after " + limit.toSeconds() + " s; see "
                        + output.file() + " and " + question.uri());
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
