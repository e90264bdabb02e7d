package org.carillon.bench.machine;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Programs of the machine, run to their end or kept running. */
final class Command {

    private Command() {}

    /** What it printed, both streams; throws if it fails. */
    static String output(Map<String, String> environment, String... words) throws InterruptedException {
        try {
            Process process = builder(environment, List.of(words))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(
                        Arrays.toString(words) + " ended with " + process.exitValue() + ": " + printed);
            }
            return printed.strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps running, at most as long as we do; what it prints is appended to {@code log}. */
    static Process start(Map<String, String> environment, Path log, List<String> words) throws IOException {
        Process process = builder(environment, words)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> family(process).forEach(ProcessHandle::destroyForcibly)));
        return process;
    }

    /** The words as another user, where we are root. */
    static String[] as(String user, String... words) {
        if (!System.getProperty("user.name").equals("root")) {
            return words;
        }
        List<String> all = new ArrayList<>(List.of("runuser", "-u", user, "--"));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    /** KILL to the process and all that descends from it, as a power cut would. */
    static void killTree(Process process) {
        List<ProcessHandle> family = family(process);
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(each -> each.onExit().join());
    }

    private static List<ProcessHandle> family(Process process) {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    private static ProcessBuilder builder(Map<String, String> environment, List<String> words) {
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.environment().putAll(environment);
        return builder;
    }
}
