package org.carillon.appointment.boundary;

import java.time.ZoneId;
import java.time.ZoneOffset;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clinic as it is to be. */
@Schema(
        name = "ClinicChange",
        requiredProperties = {"name", "time_zone"})
public record ClinicRequest(
        @Schema(example = "City Clinic") @Nullable String name,

        @Schema(description = "IANA; holds for appointments that are booked from now on", example = "Asia/Kolkata")
        @Nullable
        String timeZone,

        @Schema(description = "Country (two letters) of patients' phone numbers without country code", example = "IN")
        @Nullable
        String region) {
    private static final String CODE = "(?!\\.+$)[A-Za-z0-9._:-]{1,64}";

    record Complete(
            String code, String name, ZoneId zone, @Nullable String region) {}

    static Complete complete(String code, @Nullable ClinicRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Shape shape = new Shape("");
        shape.matching("code", code, 64, CODE, "may have letters, digits and . _ : - and not dots alone");
        Complete complete = new Complete(
                code,
                shape.required("name", request.name, 200),
                shape.present("time_zone", shape.zone("time_zone", request.timeZone), ZoneOffset.UTC),
                shape.region("region", request.region));
        shape.check();
        return complete;
    }
}
