package org.carillon.json.boundary;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Jackson's complaints, in words for whoever wrote the JSON. */
final class JsonFault {
    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "a text",
            Long.class, "a whole number",
            Integer.class, "a whole number",
            long.class, "a whole number",
            int.class, "a whole number",
            Boolean.class, "true or false",
            boolean.class, "true or false");

    private JsonFault() {}

    static Problem problemOf(JsonProcessingException fault) {
        if (fault instanceof JsonMappingException mapping && !isSyntax(fault.getCause())) {
            return wrongField(mapping);
        }
        return Problem.of(ProblemCode.NOT_JSON, firstSentence(fault.getOriginalMessage()) + place(fault.getLocation()));
    }

    private static Problem wrongField(JsonMappingException fault) {
        String field = path(fault);
        if (fault instanceof UnrecognizedPropertyException unknown) {
            return Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    field,
                    "is not known here; known are " + names(unknown.getKnownPropertyIds()));
        }
        if (fault.getCause() instanceof InputCoercionException) {
            return Problem.field(ProblemCode.VALIDATION_FAILED, field, "is too large" + place(fault.getLocation()));
        }
        Class<?> type = fault instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (field.isEmpty()) {
            return trailing(fault)
                    ? Problem.of(ProblemCode.NOT_JSON, "Something follows the JSON object" + place(fault.getLocation()))
                    : Problem.of(ProblemCode.VALIDATION_FAILED, "The body must be a JSON object");
        }
        return Problem.field(
                ProblemCode.VALIDATION_FAILED, field, "must be " + word(type) + place(fault.getLocation()));
    }

    private static boolean isSyntax(@Nullable Throwable cause) {
        return cause instanceof JsonProcessingException && !(cause instanceof InputCoercionException);
    }

    private static boolean trailing(JsonMappingException fault) {
        return String.valueOf(fault.getOriginalMessage()).startsWith("Trailing token");
    }

    private static String word(@Nullable Class<?> type) {
        if (type == null) {
            return "of another type";
        }
        if (type.isEnum()) {
            return "one of "
                    + java.util.Arrays.stream(type.getEnumConstants())
                            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "an array";
        }
        return WORDS.getOrDefault(type, "an object");
    }

    /** As {@code recipients[0].phone}. */
    private static String path(JsonMappingException fault) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : fault.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String names(@Nullable Collection<Object> known) {
        return known == null
                ? "none"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    private static String firstSentence(@Nullable String message) {
        String whole = String.valueOf(message).lines().findFirst().orElse("The text cannot be read");
        int where = whole.indexOf(" (start marker");
        return where < 0 ? whole : whole.substring(0, where);
    }

    private static String place(@Nullable JsonLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
