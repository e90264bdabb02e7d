package org.carillon.patient.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who is called in an emergency, as he or she is to be. */
@Schema(
        name = "EmergencyContactChange",
        requiredProperties = {"number"})
public record EmergencyContactRequest(
        @Schema(example = "Maria Okafor") @Nullable String name,

        @Schema(description = "In any usual form; kept as E.164", example = "+61412345679") @Nullable
        String number) {}
