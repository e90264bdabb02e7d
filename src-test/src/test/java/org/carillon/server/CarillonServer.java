package org.carillon.server;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.carillon.launcher.Instance;
import org.carillon.launcher.Layout;
import org.carillon.launcher.Server;

/** The server under test, its simulator and its database. */
public final class CarillonServer implements AutoCloseable {
    /** The password of the user {@code admin}. */
    public static final String ADMIN_PASSWORD = "tests-admin-1";

    private static final Duration START_LIMIT = Duration.ofMinutes(8);

    private final Instance instance;
    private final TestDatabase database;
    private final boolean second;
    private Server server;

    private CarillonServer(Instance instance, TestDatabase database, boolean second) {
        this.instance = instance;
        this.database = database;
        this.second = second;
        this.server = launch(instance);
    }

    static CarillonServer start() {
        Path root = Path.of(System.getProperty("carillon.root", ".."))
                .toAbsolutePath()
                .normalize();
        String kind = System.getProperty("carillon.test.database", "h2");
        Path folder = root.resolve("src-test/target/server")
                .resolve(kind + "-" + ProcessHandle.current().pid());
        TestDatabase database = TestDatabase.named(kind, folder.resolve("database"));

        Map<String, String> environment = new HashMap<>(System.getenv());
        environment
                .keySet()
                .removeIf(
                        name -> name.startsWith("CARILLON_") || name.startsWith("TWILIO_") || name.startsWith("SMS_"));
        environment.put("CARILLON_PORT_BASE", String.valueOf(FreePorts.base()));
        environment.put("CARILLON_DATA_DIR", folder.resolve("data").toString());
        environment.put("CARILLON_ADMIN_PASSWORD", ADMIN_PASSWORD);
        environment.putAll(TestSettings.ENVIRONMENT);
        environment.putAll(MailServer.environment());
        environment.putAll(database.environment());
        Instance instance = Instance.from(Layout.below(root).withDomains(folder.resolve("domains")), environment);
        // One after the other: two that start at the same moment take longer for both, and their rehearsals are cut
        // short.
        try (FileChannel turn = FileChannel.open(folder.resolveSibling("turn"), CREATE, WRITE);
                FileLock held = turn.lock()) {
            return new CarillonServer(instance, database, false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts another node on the same database, as behind one address: same public URL, same provider, same master key, its own
     * ports and data folder. To be closed by who asks for it.
     */
    public CarillonServer startSecondNode() {
        Map<String, String> environment = new HashMap<>(instance.environment());
        environment.remove("CARILLON_HTTP_PORT");
        environment.put("CARILLON_PORT_BASE", String.valueOf(FreePorts.base()));
        environment.put("CARILLON_SIMULATOR", "false");
        environment.put(
                "CARILLON_DATA_DIR",
                instance.dataFolder().resolveSibling("data-of-second").toString());
        environment.put("CARILLON_MASTER_KEY", masterKey());
        return new CarillonServer(Instance.from(instance.layout(), environment), database, true);
    }

    /** H2 in a file serves one node only. */
    public boolean takesASecondNode() {
        return database instanceof PostgresTestDatabase;
    }

    /** Where Carillon answers, without a slash at the end. */
    public String address() {
        return instance.address();
    }

    public URI at(String path) {
        return URI.create(address() + path);
    }

    /** Where the simulator answers, without a slash at the end; it plays Twilio and SMS Broadcast. */
    public String simulator() {
        return address() + "/simulator";
    }

    /** What the server was started with, such as {@code TWILIO_AUTH_TOKEN}, with which the simulator signs. */
    public String variable(String name) {
        return instance.environment().getOrDefault(name, "");
    }

    /** The folder in which the server writes its logs. */
    public Path logs() {
        return instance.layout()
                .domains()
                .resolve(String.valueOf(instance.ports().base()))
                .resolve("logs");
    }

    /** The database itself, for what the API does not show. */
    public DataSource database() {
        return database.dataSource();
    }

    /** Ends the server in order and starts it again on the same data. */
    public void restart() {
        server.close();
        server = launch(instance);
    }

    /** Ends the server as kill -9 does; call {@link #startAgain} afterwards, in a {@code finally}. */
    public void kill() {
        try {
            server.kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts a server that was killed, on the same data. */
    public void startAgain() {
        server = launch(instance);
    }

    @Override
    public void close() {
        server.close();
        if (!second) {
            database.close();
        }
    }

    private String masterKey() {
        try {
            return Files.readString(instance.dataFolder().resolve("master.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Server launch(Instance instance) {
        Server started = Server.start(instance, line -> {});
        try {
            started.awaitReady(START_LIMIT);
            return started;
        } catch (InterruptedException e) {
            started.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the server started", e);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
    }
}
