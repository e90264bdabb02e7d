package org.carillon.json.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonRowsTest {

    @TempDir
    Path folder;

    record Head(@Nullable List<String> rows, @Nullable String message) {}

    @Test
    void readsTheArrayWhereverItStands() throws IOException {
        for (String json : List.of(
                "{\"rows\": [1, {\"a\": [2]}, \"x\", null], \"message\": \"m\"}",
                "{\"message\": \"m\", \"rows\": [1, {\"a\": [2]}, \"x\", null]}")) {
            try (JsonRows rows = rows(json)) {
                assertEquals("m", rows.head(Head.class).message());
                List<String> read = new ArrayList<>();
                rows.rows().forEachRemaining(row -> read.add(row.toString()));
                assertEquals(List.of("1", "{\"a\":[2]}", "\"x\"", "null"), read);
            }
        }
    }

    @Test
    void anEmptyArrayHasNoRows() throws IOException {
        try (JsonRows rows = rows("{\"rows\": []}")) {
            rows.head(Head.class);
            assertEquals(false, rows.rows().hasNext());
        }
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        assertEquals(ProblemCode.NOT_JSON, problem("{\"rows\": [1, }").code());
        assertEquals(ProblemCode.NOT_JSON, problem("{\"rows\": [1]} more").code());
        assertEquals(ProblemCode.VALIDATION_FAILED, problem("[1]").code());
        assertEquals("is required", problem("{\"message\": \"m\"}").fields().get("rows"));
        assertEquals("must be an array", problem("{\"rows\": \"1\"}").fields().get("rows"));
        assertEquals(
                "is not known here; known are message, rows",
                problem("{\"rows\": [], \"mesage\": \"m\"}").fields().get("mesage"));
        assertEquals(ProblemCode.BODY_MISSING, problem("").code());
    }

    private Problem problem(String json) throws IOException {
        try (JsonRows rows = rows(json)) {
            return assertThrows(Problem.class, () -> {
                rows.head(Head.class);
                rows.rows().forEachRemaining(row -> assertEquals(false, row.isMissingNode()));
            });
        }
    }

    private JsonRows rows(String json) throws IOException {
        return new JsonRows(Files.writeString(folder.resolve("body.json"), json), "rows");
    }
}
