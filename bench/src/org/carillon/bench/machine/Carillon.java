package org.carillon.bench.machine;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Carillon on Payara, started by {@code bench/carillon} as an operator starts it. */
public final class Carillon implements AutoCloseable {
    public static final String AUTH_TOKEN = "bench-auth-token";
    private static final String PASSWORD = "bench-admin-1";
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final int PORTS_OF_A_NODE = 200;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> environment = new HashMap<>();
    private final int node;
    private final int port;
    private Process process;

    /** @param providerUrl in place of Twilio's address */
    public Carillon(Postgres database, String providerUrl) throws IOException, InterruptedException {
        this(database, providerUrl, 0);
    }

    /** @param node 0 is the first; others run beside it on the same database, with ports and a data folder of their own */
    public Carillon(Postgres database, String providerUrl, int node) throws IOException, InterruptedException {
        this(database, providerUrl, node, Map.of());
    }

    /** @param more variables for the server */
    public Carillon(Postgres database, String providerUrl, int node, Map<String, String> more)
            throws IOException, InterruptedException {
        int base = Bench.PORTS + node * PORTS_OF_A_NODE;
        this.node = node;
        this.port = base + 80;
        environment.put("CARILLON_PORT_BASE", String.valueOf(base));
        environment.put("CARILLON_MASTER_KEY", "a-master-key-of-the-bench-drivers-only");
        if (node > 0) {
            environment.put("CARILLON_DATA_DIR", Bench.FOLDER.resolve("target").resolve("data-" + node).toString());
        }
        environment.put("CARILLON_HTTP_PORT", String.valueOf(port));
        environment.put("CARILLON_DB_URL", database.url());
        environment.put("CARILLON_DB_USER", database.user());
        environment.put("CARILLON_DB_PASSWORD", "");
        environment.put("CARILLON_PUBLIC_URL", url());
        environment.put("CARILLON_TWILIO_BASE_URL", providerUrl);
        environment.put("CARILLON_ADMIN_PASSWORD", PASSWORD);
        environment.put("TWILIO_ACCOUNT_SID", "AC0123456789abcdef0123456789abcdef");
        environment.put("TWILIO_AUTH_TOKEN", AUTH_TOKEN);
        environment.put("TWILIO_PHONE_NUMBER", "+15005550006");
        environment.putAll(more);
        Files.deleteIfExists(log());
        start();
    }

    /** Returns once it is ready. */
    public void start() throws IOException, InterruptedException {
        process = Command.start(
                environment, log(), List.of(Bench.FOLDER.resolve("carillon").toString()));
        Patience.until(Duration.ofMinutes(5), "Carillon (see " + log() + ")", () -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("Carillon has ended, see " + log());
            }
            return get("/health/ready").statusCode() == 200;
        });
    }

    public void kill() {
        Command.killTree(process);
    }

    /** A bearer token of the administrator. */
    public String token() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/api/auth/token"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"admin\",\"password\":\"" + PASSWORD + "\"}"))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new IOException("no token: " + answer);
        }
        return token.group(1);
    }

    /** Sends a JSON body as the administrator; throws if it is not answered with 2xx. */
    public void post(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Process number of the server's JVM. */
    public long serverPid() {
        return process.descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("glassfish.bootstrap"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no Payara below process " + process.pid()))
                .pid();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .timeout(Duration.ofSeconds(5))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Path log() {
        return Bench.log(node == 0 ? "carillon" : "carillon-" + node);
    }
}
