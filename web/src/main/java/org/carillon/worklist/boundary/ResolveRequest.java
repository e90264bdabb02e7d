package org.carillon.worklist.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done about it. */
@Schema(name = "Resolution")
public record ResolveRequest(
        @Schema(description = "At most 500 characters", example = "Called the patient") @Nullable
        String resolution) {
    private static final int LONGEST = 500;

    /** Null if it is not told. */
    static @Nullable String resolutionOf(@Nullable ResolveRequest request) {
        String told = request == null ? null : request.resolution;
        if (told != null && (told.length() > LONGEST || told.indexOf(0) >= 0)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "resolution", "may have " + LONGEST + " characters and no NUL");
        }
        return told;
    }
}
