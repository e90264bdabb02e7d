package org.carillon.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the server prints: kept in a file while it comes up, handed on, and looked through for a failed command. */
final class Output {
    private final Path file;
    private volatile @Nullable String failure;
    private volatile boolean kept = true;

    private Output(Path file) {
        this.file = file;
    }

    static Output of(Process process, Path file, Consumer<String> listener) {
        PrivateFiles.write(file, "");
        Output output = new Output(file);
        Thread reader = new Thread(() -> output.read(process, listener), "server-output");
        reader.setDaemon(true);
        reader.start();
        return output;
    }

    Path file() {
        return file;
    }

    /** The first command on the server's way up that failed. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    /** Leaves what comes from now on to the server's own, rotating log file. */
    void keepNoLonger() {
        kept = false;
    }

    private void read(Process process, Consumer<String> listener) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
                PrintWriter copy = new PrintWriter(Files.newBufferedWriter(file), true)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (kept) {
                    copy.println(line);
                }
                if (failure == null && line.contains("Boot Command") && line.contains(" failed ")) {
                    failure = line.strip();
                }
                listener.accept(line);
            }
        } catch (IOException e) {
            listener.accept("The server's output has ended: " + e);
        }
    }
}
