package org.carillon.conversation.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.carillon.notification.boundary.SmsAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message to a patient.
 *
 * @param messageId the provider's id; null as long as the provider has not answered. message_sid is the same
 * @param status the provider's own word, or {@code queued}
 * @param to E.164
 * @param id ours
 */
@Schema(name = "PatientSmsAnswer")
@JsonPropertyOrder({"success", "message_id", "message_sid", "status", "to", "patient_id", "id"})
public record PatientSmsAnswer(
        boolean success,
        @Nullable String messageId,
        @Nullable String messageSid,
        String status,
        String to,
        long patientId,
        UUID id) {

    static PatientSmsAnswer of(SmsAnswer answer, long patient) {
        return new PatientSmsAnswer(
                answer.success(),
                answer.messageSid(),
                answer.messageSid(),
                answer.status(),
                answer.to(),
                patient,
                answer.id());
    }
}
