package org.carillon.json.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    record Letter(
            @Nullable String toPhone,
            @Nullable Long userId,
            @Nullable List<Stamp> stamps) {}

    record Stamp(@Nullable Integer cents) {}

    @Test
    void readsSnakeCaseIntoRecords() {
        assertEquals(
                new Letter("+27123456789", 3L, List.of(new Stamp(40))),
                read("{\"to_phone\":\"+27123456789\",\"user_id\":3,\"stamps\":[{\"cents\":40}]}"));
    }

    @Test
    void letsCommentsPassAsTheDocumentsHaveThem() {
        assertEquals(new Letter("a", null, null), read("{\n \"to_phone\": \"a\"  // optional\n /* so */ }"));
    }

    @Test
    void namesTheUnknownFieldAndTheKnownOnes() {
        Problem problem = refused("{\"to\":\"a\"}");
        assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
        assertEquals(Map.of("to", "is not known here; known are stamps, to_phone, user_id"), problem.fields());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"to_phone\":5}",
                "{\"to_phone\":true}",
                "{\"to_phone\":1.5}",
                "{\"to_phone\":[\"a\"]}",
                "{\"to_phone\":{}}"
            })
    void takesNothingButTextForText(String body) {
        assertTrue(String.valueOf(refused(body).fields().get("to_phone")).startsWith("must be a text (line 1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"user_id\":\"3\"}",
                "{\"user_id\":3.5}",
                "{\"user_id\":true}",
                "{\"user_id\":99999999999999999999}"
            })
    void takesNothingButWholeNumbersForNumbers(String body) {
        assertTrue(
                refused(body).fields().containsKey("user_id"),
                () -> refused(body).detail());
    }

    @Test
    void tellsTheWayToANestedField() {
        assertEquals(
                List.of("stamps[1].cents"),
                List.copyOf(
                        refused("{\"stamps\":[{},{\"cents\":\"x\"}]}").fields().keySet()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "banana",
                "{\"to_phone\":\"a\"",
                "{to_phone:1}",
                "{\"to_phone\":\"a\"} {}",
                "{\"to_phone\":\"a\",\"to_phone\":\"b\"}",
                "{'to_phone':'a'}",
                "{\"to_phone\":\"a\nb\"}"
            })
    void tellsWhatIsNotJson(String body) {
        assertEquals(
                ProblemCode.NOT_JSON, refused(body).code(), () -> refused(body).detail());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"a\"", "null", "true"})
    void wantsAnObject(String body) {
        assertEquals(ProblemCode.VALIDATION_FAILED, refused(body).code());
        assertTrue(refused(body).detail().contains("must be a JSON object"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void wantsABody(String body) {
        assertEquals(ProblemCode.BODY_MISSING, refused(body).code());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Problem problem = assertThrows(
                Problem.class, () -> read("{\"to_phone\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1), 100));
        assertEquals(ProblemCode.NOT_JSON, problem.code());
        assertTrue(problem.detail().contains("offset 13"), problem::detail);
    }

    @Test
    void refusesALargerBodyThanTaken() {
        Problem problem = assertThrows(Problem.class, () -> read(new byte[101], 100));
        assertEquals(ProblemCode.BODY_TOO_LARGE, problem.code());
    }

    private static Problem refused(String body) {
        return assertThrows(Problem.class, () -> read(body));
    }

    private static Object read(String body) {
        return read(body.getBytes(StandardCharsets.UTF_8), LargestBody.DEFAULT);
    }

    private static Object read(byte[] body, int largest) {
        try {
            return JsonBody.read(
                    new ByteArrayInputStream(body), largest, StrictJson.MAPPER.constructType(Letter.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
