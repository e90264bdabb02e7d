package org.carillon.patient.boundary;

import java.util.List;
import org.carillon.patient.entity.NewPatient;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A patient as he or she is to be. */
@Schema(
        name = "PatientChange",
        requiredProperties = {"name"})
public record PatientRequest(
        @Schema(example = "Ada Okafor") @Nullable String name,

        @Schema(description = "BCP 47", example = "en-AU") @Nullable
        String language,

        @Schema(description = "IANA", example = "Australia/Melbourne") @Nullable
        String timeZone,

        @Schema(description = "The id in the booking application: patient_id of its appointments", example = "P-1001")
        @Nullable
        String externalId,

        @Schema(description = "The patient's own numbers, at most 20") @Nullable
        List<@Nullable PhoneRequest> phones,

        @Schema(description = "At most 20; their messages belong to the patient's conversation") @Nullable
        List<@Nullable EmergencyContactRequest> emergencyContacts,

        @Schema(description = "Country (two letters) of numbers without country code", example = "AU") @Nullable
        String region,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EXTERNAL_ID = 64;

    static PatientRequest present(@Nullable PatientRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Fails naming all wrong fields. */
    NewPatient patient() {
        Shape shape = new Shape("");
        NewPatient patient = new NewPatient(
                shape.required("name", name, LONGEST_NAME),
                shape.language("language", language),
                shape.zone("time_zone", timeZone),
                shape.optional("external_id", externalId, LONGEST_EXTERNAL_ID),
                new WrittenPhones(shape, shape.region("region", region)).of(phones, emergencyContacts));
        shape.check();
        return patient;
    }
}
