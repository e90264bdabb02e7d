package org.carillon.settings.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/configuration.md} is made from {@link Setting}. */
class ConfigurationGuideTest {
    private static final Path GUIDE = Path.of("..", "docs", "configuration.md");
    private static final Path FRESH = Path.of("target", "configuration.md");
    private static final String HEAD = """
            # Configuration

            Made from `org.carillon.settings.control.Setting`; a test fails when it is out of date. Change the enum, not this page.

            Values come from MicroProfile Config: an environment variable of the server, a system property, or
            `asadmin set-config-property --source=domain --propertyName=<key> --propertyValue=<value>`. A value that cannot be used fails
            the deployment, naming the key. Changes take effect at the next start. Durations are ISO 8601 (`PT2S`, `PT24H`). Secrets
            are never logged, nor read back.

            Twilio's account, token and numbers can also be saved by `POST /api/sms/settings`: what is saved lies encrypted in the database,
            wins over the environment, and takes effect on every node within seconds.

            """;

    @Test
    void guideTellsEverySetting() throws IOException {
        Files.writeString(FRESH, guide());
        assertEquals(
                guide(),
                Files.exists(GUIDE) ? Files.readString(GUIDE) : "",
                "docs/configuration.md is out of date; run: cp ejb/target/configuration.md docs/configuration.md");
    }

    private static String guide() {
        return HEAD
                + "| key | environment variable | value | default | meaning |\n|---|---|---|---|---|\n"
                + Arrays.stream(Setting.values())
                        .map(ConfigurationGuideTest::row)
                        .collect(Collectors.joining());
    }

    private static String row(Setting setting) {
        String form = setting.form().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
        String preset = setting.defaultValue().map(value -> "`" + value + "`").orElse("");
        return "| `%s` | `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.key(),
                        setting.environmentName(),
                        form,
                        preset,
                        setting.meaning().replace("|", "\\|"));
    }
}
