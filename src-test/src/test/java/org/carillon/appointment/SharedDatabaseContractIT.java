package org.carillon.appointment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/shared-database.md as written, with the rights of deploy/shared-database.sql where the database has rights. */
@ServerTest
class SharedDatabaseContractIT {
    private static final Path ROOT = Path.of(System.getProperty("carillon.root", ".."));
    private static final Pattern EXAMPLE = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    private final CarillonServer server;
    private final SharedTable table;

    SharedDatabaseContractIT(CarillonServer server) throws IOException, SQLException {
        this.server = server;
        this.table = new SharedTable(server);
        if (server.takesASecondNode()) {
            asOwner(Files.readString(ROOT.resolve("deploy/shared-database.sql")));
        }
    }

    @Test
    void theExamplesRunAsWritten() throws IOException, SQLException {
        asOwner(
                "delete from work_item where appointment_id in (select id from appointment where booking_id like 'HIS-204_')");
        String document = Files.readString(ROOT.resolve("docs/shared-database.md"));
        List<String> examples =
                EXAMPLE.matcher(document).results().map(found -> found.group(1)).toList();
        assertEquals(7, examples.size());
        for (String example : examples) {
            asBooking(example.strip().replaceAll(";$", ""));
            await().atMost(Duration.ofSeconds(20)).until(() -> table.untold("HIS-204") == 0);
        }
        assertEquals(3, table.told("CONFIRMATION", "HIS-204"));
        assertEquals(1, table.told("RESCHEDULE", "HIS-204"));
        assertEquals(1, table.told("CANCELLATION", "HIS-204"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from appointment",
                "truncate appointment",
                "update appointment set told_version = 1",
                "update appointment set starts_at = null",
                "update appointment set booking_id = 'other'",
                "insert into appointment (booking_id, appointment_date, appointment_time, created_by)"
                        + " values ('HIS-9', date '2027-01-01', time '10:00', 'somebody')",
                "select usable_phone from appointment",
                "update clinic set name = 'mine'",
                "select * from sms_notification",
                "select * from api_client",
                "select * from flyway_schema_history",
                "create table mine (id integer)"
            })
    void nothingElseIsAllowed(String statement) {
        assumeTrue(server.takesASecondNode());
        SQLException refused = assertThrows(SQLException.class, () -> asBooking(statement));
        assertEquals("42501", refused.getSQLState());
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void asBooking(String sql) throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement()) {
            if (server.takesASecondNode()) {
                statement.execute("set role carillon_booking");
            }
            statement.execute(sql);
        }
    }
}
