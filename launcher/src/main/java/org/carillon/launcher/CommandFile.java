package org.carillon.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One of the asadmin command files in {@code deploy/}. */
record CommandFile(Path file) {
    private static final String CREATE = "create-jvm-options -- ";
    private static final String DELETE = "delete-jvm-options -- ";

    /** Its commands, without comments and blank lines. */
    List<String> commands() {
        try {
            return Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> createdJvmOptions() {
        return options(CREATE);
    }

    List<String> deletedJvmOptions() {
        return options(DELETE);
    }

    private List<String> options(String command) {
        return commands().stream()
                .filter(line -> line.startsWith(command))
                .map(line -> line.substring(command.length()).replace("\\\\:", ":"))
                .toList();
    }
}
