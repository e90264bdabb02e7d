package org.carillon.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A Payara Server with Carillon on it, as a child process. */
public final class Server implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Instance instance;
    private final Process process;
    private final Output output;

    private Server(Instance instance, Process process, Output output) {
        this.instance = instance;
        this.process = process;
        this.output = output;
    }

    /**
     * Sets up the domain and starts the server's JVM; returns before it serves.
     *
     * @param listener gets every line that the server prints
     * @throws LaunchException if a port is taken or the application is not built
     */
    public static Server start(Instance instance, Consumer<String> listener) {
        instance.ports().requireFree();
        PrivateFiles.makeFolder(instance.dataFolder());
        Domain domain = Domain.prepare(instance);
        String options = instance.environment().getOrDefault("CARILLON_JAVA_OPTS", "");
        ProcessBuilder builder =
                new ProcessBuilder(new JavaCommand(instance.layout()).of(domain, instance.ports(), options));
        builder.environment().clear();
        builder.environment().putAll(instance.environment());
        builder.directory(domain.folder().toFile()).redirectErrorStream(true);
        try {
            Process process = builder.start();
            giveMasterPassword(process);
            return new Server(instance, process, Output.of(process, domain.console(), listener));
        } catch (IOException e) {
            throw new LaunchException("Java cannot be started", e);
        }
    }

    public Instance instance() {
        return instance;
    }

    public long pid() {
        return process.pid();
    }

    /**
     * Waits until it answers as ready.
     *
     * @throws LaunchException if it ends, fails to deploy, or takes longer than {@code limit}
     */
    public void awaitReady(Duration limit) throws InterruptedException {
        new Readiness(instance, process, output).await(limit);
        output.keepNoLonger();
    }

    /** Waits until it ends by itself. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends it in order; after 20 s at once. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Ends it at once, as kill -9 does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private static void giveMasterPassword(Process process) throws IOException {
        try (OutputStream input = process.getOutputStream()) {
            input.write("AS_ADMIN_MASTERPASSWORD=changeit\n".getBytes(StandardCharsets.UTF_8));
        }
    }
}
