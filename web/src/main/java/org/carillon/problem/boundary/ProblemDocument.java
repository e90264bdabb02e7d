package org.carillon.problem.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * RFC 9457 problem details.
 *
 * @param code stable, to switch on
 * @param errors reason by JSON name of the field; absent if no field is at fault
 * @param error the detail once more, for clients of the documents
 * @param instance of an unforeseen failure: its incident id, under which the log tells more
 * @param id the notification that was stored all the same
 */
@Schema(name = "Problem", description = "RFC 9457 problem details")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code", "instance", "errors", "success", "error", "id"})
public record ProblemDocument(
        @Schema(example = "/problems/invalid_phone_number") String type,
        String title,
        int status,
        String detail,
        @Schema(example = "invalid_phone_number") String code,
        @Nullable String instance,
        Map<String, String> errors,
        boolean success,
        String error,
        @Nullable UUID id) {

    /** Media type of a problem. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemDocument of(Problem problem) {
        return new ProblemDocument(
                "/problems/" + problem.code().code(),
                problem.code().title(),
                problem.code().status(),
                problem.detail(),
                problem.code().code(),
                null,
                problem.fields(),
                false,
                problem.detail(),
                problem.notificationId().orElse(null));
    }

    ProblemDocument incident(String incident) {
        return new ProblemDocument(type, title, status, detail, code, incident, errors, success, error, id);
    }
}
