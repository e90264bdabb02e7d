package org.carillon.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A PostgreSQL of Debian's packages, with its defaults, on a port and in a temporary folder of its own. */
public final class Postgres implements AutoCloseable {
    private static final String USER = "carillon";
    private static final int PORT = Bench.PORTS + 1;
    private final Path folder;
    private final Path programs;
    private final String options;

    /** @param settings further settings, as {@code -c name=value} */
    public Postgres(String... settings) throws IOException, InterruptedException {
        this.programs = programs();
        this.folder = Files.createTempDirectory("carillon-pg");
        if (System.getProperty("user.name").equals("root")) {
            Command.output(Map.of(), "chown", "postgres", folder.toString());
        }
        this.options =
                "-p " + PORT + " -h 127.0.0.1 -k " + folder + " -c max_connections=300 " + String.join(" ", settings);
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        server("initdb", "-D", data(), "-U", USER, "-A", "trust", "--no-locale", "-E", "UTF8");
        start();
        query("postgres", "create database carillon");
    }

    public void start() throws InterruptedException {
        server("pg_ctl", "start", "-w", "-D", data(), "-l", folder + "/log", "-o", options);
    }

    /** @param mode {@code fast} ends every connection and writes a checkpoint, {@code immediate} is a crash */
    public void stop(String mode) throws InterruptedException {
        server("pg_ctl", "stop", "-w", "-D", data(), "-m", mode);
    }

    /** The rows, a line each, columns separated by {@code |}. */
    public String query(String sql) throws InterruptedException {
        return query("carillon", sql);
    }

    /** The same, logged in as another user. */
    public String queryAs(String user, String sql) throws InterruptedException {
        return Command.output(Map.of(), psql(user, "carillon", "-c", sql));
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + PORT + "/carillon";
    }

    public String user() {
        return USER;
    }

    /** What it has logged so far. */
    public String log() throws IOException {
        return Files.readString(folder.resolve("log"));
    }

    /** @param variable of psql, as {@code rows=1000} */
    public void run(Path file, String variable) throws InterruptedException {
        Command.output(Map.of(), psql(USER, "carillon", "-v", variable, "-f", file.toString()));
    }

    @Override
    public void close() throws InterruptedException {
        end();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end() {
        try {
            stop("immediate");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException alreadyDown) {
            // that is what was wanted
        }
    }

    private static String query(String database, String sql) throws InterruptedException {
        return Command.output(Map.of(), psql(USER, database, "-c", sql));
    }

    private static String[] psql(String user, String database, String... words) {
        List<String> all = new ArrayList<>(List.of("psql", "-X", "-q", "-A", "-t", "-h", "127.0.0.1"));
        all.addAll(List.of("-p", String.valueOf(PORT), "-U", user, "-d", database, "-v", "ON_ERROR_STOP=1"));
        all.addAll(List.of(words));
        return all.toArray(String[]::new);
    }

    private void server(String program, String... words) throws InterruptedException {
        String[] all = Stream.concat(Stream.of(programs.resolve(program).toString()), Stream.of(words))
                .toArray(String[]::new);
        // a started server keeps the streams of its starter open, so that nobody may wait for their end
        String line = "cd / && "
                + String.join(
                        " ",
                        Stream.of(Command.as("postgres", all))
                                .map(w -> "'" + w + "'")
                                .toList());
        Command.output(
                Map.of(),
                "bash",
                "-c",
                line + " >'" + folder + "/out' 2>&1 </dev/null || { cat '" + folder + "/out'; exit 1; }");
    }

    private String data() {
        return folder + "/data";
    }

    private static Path programs() throws IOException {
        try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
            List<Path> found = versions.sorted().toList();
            return found.get(found.size() - 1).resolve("bin");
        }
    }
}
