package org.carillon.directory.boundary;

import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One text for a whole department, as B3 writes it. */
@Schema(
        name = "DepartmentMessage",
        requiredProperties = {"department_id", "message"})
public record DepartmentMessage(
        @Schema(example = "1") @Nullable Long departmentId,

        @Schema(description = "1 to 1,600 characters (UTF-16 units), not blank", maxLength = MessageText.LONGEST)
        @Nullable
        String message,

        @Schema(description = "Users of the department that are not sent it; at most 10,000", example = "[3]") @Nullable
        List<@Nullable Long> excludeUserIds,

        @Schema(
                description =
                        "When to send it: ISO 8601 with its offset, in the future, at most a year ahead; now if absent",
                example = "2026-12-01T10:30:00+02:00")
        @Nullable
        String sendAt) {
    private static final int MOST_EXCLUDED = 10_000;

    /** Fails naming all wrong fields; the text itself is judged where it is sent. */
    static DepartmentMessage checked(@Nullable DepartmentMessage request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Shape shape = new Shape("");
        shape.present("department_id", shape.positive("department_id", request.departmentId), 0L);
        shape.present("message", request.message, "");
        shape.ids("exclude_user_ids", request.excludeUserIds, MOST_EXCLUDED);
        shape.check();
        return request;
    }

    List<Long> excluded() {
        return excludeUserIds == null ? List.of() : List.copyOf(excludeUserIds);
    }
}
