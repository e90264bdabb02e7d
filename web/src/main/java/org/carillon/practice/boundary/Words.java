package org.carillon.practice.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** In whose words a request is written. */
final class Words {
    private final Map<String, Boolean> given = new LinkedHashMap<>();

    void ofThePlatform(String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, false);
        }
    }

    void ofThePractice(String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, true);
        }
    }

    /** False for a request that has neither's; a mixture is refused, with both names. */
    boolean areOfThePractice() {
        String practice = first(true);
        String platform = first(false);
        if (practice != null && platform != null) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    platform,
                    "cannot stand together with " + practice
                            + ": write to_number, from_number and phone_numbers, or to, patient_id, sender_id,"
                            + " template_id and recipients");
        }
        return practice != null;
    }

    private @Nullable String first(boolean ofThePractice) {
        return given.entrySet().stream()
                .filter(each -> each.getValue() == ofThePractice)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
