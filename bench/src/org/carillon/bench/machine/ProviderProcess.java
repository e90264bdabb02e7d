package org.carillon.bench.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The provider stub in a process of its own, and what its control port tells. */
public final class ProviderProcess implements AutoCloseable {
    private static final int PORT = Bench.PORTS + 2;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Process process;

    public ProviderProcess(String authToken) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        this.process = Command.start(
                Map.of(),
                Bench.log("provider"),
                List.of(
                        java,
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.carillon.bench.provider.Provider",
                        String.valueOf(PORT),
                        String.valueOf(PORT + 1),
                        authToken));
        Patience.until(Duration.ofSeconds(20), "the provider", () -> {
            counts();
            return true;
        });
    }

    /** @param settings as {@code latency=50&throttled=0.1}; all that is not named is 0 */
    public void behave(String settings) throws IOException, InterruptedException {
        control("/behave?" + settings);
    }

    /** The same; what was counted stays. */
    public void turn(String settings) throws IOException, InterruptedException {
        control("/turn?" + settings);
    }

    /** Messages taken since the start: by Twilio, then by SMS Broadcast. */
    public int[] taken() throws IOException, InterruptedException {
        return Stream.of(control("/taken").split("\t"))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    /** Closes the listening socket and all connections. */
    public void down() throws IOException, InterruptedException {
        control("/down");
    }

    public void up() throws IOException, InterruptedException {
        control("/up");
    }

    public int distinct() throws IOException, InterruptedException {
        return Integer.parseInt(control("/distinct"));
    }

    /** How often each message (recipient, tab, text) arrived since the behaviour was set. */
    public Map<String, Integer> ledger() throws IOException, InterruptedException {
        Map<String, Integer> arrivals = new HashMap<>();
        control("/ledger").lines().forEach(line -> {
            int tab = line.indexOf('\t');
            arrivals.put(line.substring(tab + 1), Integer.valueOf(line.substring(0, tab)));
        });
        return arrivals;
    }

    public String counts() throws IOException, InterruptedException {
        return control("/counts");
    }

    public String url() {
        return "http://127.0.0.1:" + PORT;
    }

    @Override
    public void close() {
        Command.killTree(process);
    }

    private String control(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + (PORT + 1) + path);
        return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
