package org.carillon.lookup.boundary;

import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A number as somebody writes it.
 *
 * @param region country (two letters) of a number without country code; the configured one if absent
 */
@Schema(name = "NumberCheckRequest", requiredProperties = "number")
public record PhoneCheckRequest(
        @Schema(example = "0412 345 678") @Nullable String number,
        @Schema(example = "AU") @Nullable String region) {

    static PhoneCheckRequest present(@Nullable PhoneCheckRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    String regionOrUsual() {
        return region == null || region.isBlank() ? Setting.DEFAULT_REGION.required() : region;
    }
}
