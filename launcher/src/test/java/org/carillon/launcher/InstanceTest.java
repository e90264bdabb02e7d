package org.carillon.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
    @TempDir
    Path root;

    @Test
    void keepsItsDataInAFileOfH2UnlessToldOtherwise() {
        Instance instance = from(Map.of());
        assertEquals(8080, instance.ports().http());
        assertEquals(Database.Kind.H2, instance.database().kind());
        assertTrue(instance.database().url().startsWith("jdbc:h2:file:" + root.resolve("data")));
    }

    @Test
    void sendsToTheSimulatorByDefault() {
        Map<String, String> environment =
                from(Map.of("CARILLON_HTTP_PORT", "9090")).environment();
        assertEquals("http://127.0.0.1:9090/simulator", environment.get("CARILLON_TWILIO_BASE_URL"));
        assertEquals(32, environment.getOrDefault("TWILIO_AUTH_TOKEN", "").length());
    }

    @Test
    void signsWithTheSameTokenAtTheNextStart() {
        assertEquals(from(Map.of()).environment(), from(Map.of()).environment());
    }

    @Test
    void leavesProvidersAloneWithoutTheSimulator() {
        Map<String, String> environment =
                from(Map.of("CARILLON_SIMULATOR", "false")).environment();
        assertFalse(environment.containsKey("CARILLON_TWILIO_BASE_URL"));
        assertFalse(environment.containsKey("TWILIO_ACCOUNT_SID"));
    }

    @Test
    void takesTheUserOfPostgresqlFromTheUrl() {
        Database database = from(Map.of("CARILLON_DB_URL", "jdbc:postgresql://db/carillon?ssl=true&user=nurse"))
                .database();
        assertEquals(Database.Kind.POSTGRESQL, database.kind());
        assertEquals("nurse", database.user());
    }

    @Test
    void refusesWhatItCannotUse() {
        assertThrows(LaunchException.class, () -> from(Map.of("CARILLON_DB_URL", "jdbc:mysql://db/x")));
        assertThrows(LaunchException.class, () -> from(Map.of("CARILLON_HTTP_PORT", "web")));
        assertThrows(LaunchException.class, () -> from(Map.of("CARILLON_PROVIDER_CONCURRENCY", "0")));
    }

    private Instance from(Map<String, String> variables) {
        return Instance.from(Layout.below(root), variables);
    }
}
