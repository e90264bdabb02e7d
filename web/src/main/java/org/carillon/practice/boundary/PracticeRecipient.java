package org.carillon.practice.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient, for the API's description: {@link PracticeRows} reads it. Further fields are variables of the text. */
@Schema(name = "PracticeRecipient")
public record PracticeRecipient(
        @Schema(description = "Phone number in any usual form, if there is no patient_id", example = "+61412345678")
        @Nullable
        String to,

        @Schema(description = "A patient, whose default number is taken", example = "1") @Nullable
        Long patientId,

        @Schema(description = "Stands for {name} and {patient_name}; a patient's own name if absent") @Nullable
        String name) {}
