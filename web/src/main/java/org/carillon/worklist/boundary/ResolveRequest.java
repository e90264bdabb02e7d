package org.carillon.worklist.boundary;

import java.io.IOException;
import java.io.InputStream;
import org.carillon.json.boundary.OptionalBody;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done about it. */
@Schema(name = "Resolution")
public record ResolveRequest(
        @Schema(description = "At most 500 characters", example = "Called the patient") @Nullable
        String resolution,

        @Schema(description = "Whose the message is that the item is about", example = "17") @Nullable
        Long patientId) {
    private static final int LONGEST = 500;

    private static final ResolveRequest UNTOLD = new ResolveRequest(null, null);

    /** The body may lack each of them, and may be missing. */
    static ResolveRequest in(InputStream body) throws IOException {
        ResolveRequest request = OptionalBody.read(body, ResolveRequest.class).orElse(UNTOLD);
        String told = request.resolution;
        if (told != null && (told.length() > LONGEST || told.indexOf(0) >= 0)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "resolution", "may have " + LONGEST + " characters and no NUL");
        }
        if (request.patientId != null && request.patientId < 1) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "patient_id", "must be positive");
        }
        return request;
    }
}
