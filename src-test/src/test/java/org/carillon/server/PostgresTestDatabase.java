package org.carillon.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** A real PostgreSQL of the run's own. */
record PostgresTestDatabase(EmbeddedPostgres server) implements TestDatabase {
    static PostgresTestDatabase start(Path folder) throws IOException {
        return new PostgresTestDatabase(EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.toFile())
                .setServerConfig("max_connections", "100")
                .start());
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "CARILLON_DB_URL", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres",
                "CARILLON_DB_USER", "postgres",
                "CARILLON_DB_PASSWORD", "postgres");
    }

    @Override
    public DataSource dataSource() {
        return server.getPostgresDatabase();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
