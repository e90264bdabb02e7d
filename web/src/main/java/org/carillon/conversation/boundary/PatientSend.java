package org.carillon.conversation.boundary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is written to a patient: a text, or one that is kept ready.
 *
 * @param variables what the template needs beside the patient's name
 * @param phone one of the patient's numbers in any usual form; the default one if it is absent
 */
@Schema(name = "PatientSms")
public record PatientSend(
        @Schema(example = "Your orthotics are ready to be collected.") @Nullable
        String message,

        @Schema(example = "2") @Nullable Long templateId,
        @Nullable Map<String, @Nullable String> variables,
        @Schema(example = "0412 345 678") @Nullable String phone,
        @Schema(example = "AU") @Nullable String region,
        @Schema(example = "WalkEasy") @Nullable String senderId,

        @Schema(example = "2026-12-01T09:00:00+11:00") @Nullable
        String sendAt) {

    static PatientSend checked(@Nullable PatientSend request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        Map<String, String> faults = new LinkedHashMap<>();
        if (request.message != null && request.templateId != null) {
            faults.put("template_id", "cannot stand together with message");
        }
        if (request.message == null && request.templateId == null) {
            faults.put("message", "is required, unless there is a template_id");
        }
        if (request.variables != null && request.templateId == null) {
            faults.put("variables", "belong to a template_id");
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return request;
    }
}
