package org.carillon.logistics.boundary;

import org.carillon.logistics.entity.NewDriver;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A driver as he or she is to be. */
@Schema(
        name = "DriverChange",
        requiredProperties = {"first_name", "last_name"})
public record DriverRequest(
        @Schema(example = "John") @Nullable String firstName,

        @Schema(example = "Doe") @Nullable String lastName,

        @Schema(description = "In any usual form; kept as E.164", example = "+15551234567") @Nullable
        String phone,

        @Schema(description = "Country (two letters) of a phone number without country code", example = "US") @Nullable
        String region,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    private static final int LONGEST_NAME = 100;

    static DriverRequest present(@Nullable DriverRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Fails naming all wrong fields. */
    NewDriver driver() {
        Shape shape = new Shape("");
        NewDriver driver = new NewDriver(
                shape.required("first_name", firstName, LONGEST_NAME),
                shape.required("last_name", lastName, LONGEST_NAME),
                shape.e164("phone", phone, shape.region("region", region)));
        shape.check();
        return driver;
    }
}
