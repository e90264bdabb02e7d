package org.carillon.patient.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A number of a patient as it is to be. */
@Schema(
        name = "PatientPhoneChange",
        requiredProperties = {"number"})
public record PhoneRequest(
        @Schema(description = "What people call it; Phone if absent", example = "Mobile") @Nullable
        String label,

        @Schema(description = "In any usual form; kept as E.164", example = "0412 345 678") @Nullable
        String number,

        @Schema(
                name = "default",
                description =
                        "Where messages go unless another number is named. If no number says so: the first one labelled Mobile, else the first")
        @JsonProperty("default")
        @Nullable
        Boolean isDefault) {}
