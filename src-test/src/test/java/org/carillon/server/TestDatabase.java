package org.carillon.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** A database that belongs to one run, empty at its start. */
interface TestDatabase extends AutoCloseable {
    /** The database named by the system property {@code carillon.test.database}: {@code h2} (default) or {@code postgresql}. */
    static TestDatabase named(String name, Path folder) {
        try {
            Files.createDirectories(folder);
            return switch (name) {
                case "h2" -> new H2TestDatabase(folder);
                case "postgresql" -> PostgresTestDatabase.start(folder);
                default ->
                    throw new IllegalArgumentException("carillon.test.database is h2 or postgresql, not " + name);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variables by which the server finds it. */
    Map<String, String> environment();

    /** A connection of the tests' own. */
    DataSource dataSource();

    @Override
    void close();
}
