package org.carillon.settings.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to the version of this release, before anything reads it; a failure fails the deployment. */
@Startup
@Singleton
@DependsOn("SettingsCheck")
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    @Resource(lookup = "jdbc/carillon")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(dialect())
                .load()
                .migrate();
    }

    /** The few words that the two databases spell differently; a migration writes them as placeholders. */
    private Map<String, String> dialect() {
        try (Connection connection = dataSource.getConnection()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            return h2
                    ? Map.of("random_uuid", "random_uuid()", "stored", "", "where", "-- where", "only_h2", "")
                    : Map.of("random_uuid", "gen_random_uuid()", "stored", "stored", "where", "where", "only_h2", "--");
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
