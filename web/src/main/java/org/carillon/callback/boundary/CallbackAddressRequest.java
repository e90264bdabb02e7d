package org.carillon.callback.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the client wants to be called. */
@Schema(name = "CallbackAddressToSave")
public record CallbackAddressRequest(
        @Schema(description = "https, at a public address; at most 500 characters") @Nullable
        String url,

        @Schema(description = "true if absent") @Nullable Boolean enabled) {

    static CallbackAddressRequest present(@Nullable CallbackAddressRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        if (request.url == null || request.url.isBlank()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "url", "is required");
        }
        return request;
    }

    String given() {
        return String.valueOf(url);
    }

    boolean wanted() {
        return enabled == null || enabled;
    }
}
