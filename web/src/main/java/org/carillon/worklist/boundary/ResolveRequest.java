package org.carillon.worklist.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.carillon.json.boundary.JsonBody;
import org.carillon.json.boundary.LargestBody;
import org.carillon.json.boundary.StrictJson;
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

    /** Null if it is not told: the body may lack it, and may be missing. */
    static @Nullable String resolutionIn(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LargestBody.DEFAULT + 1);
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            return null;
        }
        ResolveRequest request = (ResolveRequest) JsonBody.read(
                new ByteArrayInputStream(bytes),
                LargestBody.DEFAULT,
                StrictJson.MAPPER.constructType(ResolveRequest.class));
        String told = request.resolution;
        if (told != null && (told.length() > LONGEST || told.indexOf(0) >= 0)) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "resolution", "may have " + LONGEST + " characters and no NUL");
        }
        return told;
    }
}
