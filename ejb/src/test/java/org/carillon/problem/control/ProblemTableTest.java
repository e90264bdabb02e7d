package org.carillon.problem.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/api.md} ends with the table of all {@link ProblemCode}s. */
class ProblemTableTest {
    private static final Path GUIDE = Path.of("..", "docs", "api.md");
    private static final String HEAD = "| status | code | |\n|---|---|---|\n";

    @Test
    void guideEndsWithEveryCode() throws IOException {
        String guide = Files.readString(GUIDE);
        int start = guide.indexOf(HEAD);
        Files.writeString(Path.of("target", "api.md"), (start < 0 ? guide : guide.substring(0, start)) + table());
        assertEquals(
                table(),
                start < 0 ? "" : guide.substring(start),
                "The table in docs/api.md is out of date; run: cp ejb/target/api.md docs/api.md");
    }

    private static String table() {
        return HEAD
                + Arrays.stream(ProblemCode.values())
                        .map(code -> "| %d | `%s` | %s |\n".formatted(code.status(), code.code(), code.title()))
                        .collect(Collectors.joining());
    }
}
