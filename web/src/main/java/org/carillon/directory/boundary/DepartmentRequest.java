package org.carillon.directory.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A department as it is to be. */
@Schema(
        name = "DepartmentChange",
        requiredProperties = {"name"})
public record DepartmentRequest(
        @Schema(example = "Production") @Nullable String name,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    private static final int LONGEST_NAME = 200;

    static DepartmentRequest present(@Nullable DepartmentRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Its name. */
    String department() {
        Shape shape = new Shape("");
        String department = shape.required("name", name, LONGEST_NAME);
        shape.check();
        return department;
    }
}
