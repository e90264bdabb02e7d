package org.carillon.conversation.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose a message is. */
@Schema(name = "MessageAssignment")
public record AssignRequest(
        @Schema(example = "17") @Nullable Long patientId) {

    static long patientOf(@Nullable AssignRequest request) {
        if (request == null || request.patientId == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "patient_id", "is required");
        }
        return request.patientId;
    }
}
