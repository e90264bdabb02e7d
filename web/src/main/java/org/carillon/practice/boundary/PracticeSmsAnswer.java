package org.carillon.practice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.carillon.notification.boundary.SmsAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a message of the practice.
 *
 * @param messageId the provider's id; null as long as the provider has not answered. message_sid is the same
 * @param status the provider's own word, or {@code queued}
 * @param to E.164
 * @param patientId in whose conversation it is
 * @param id ours
 */
@Schema(name = "PracticeSmsAnswer")
@JsonPropertyOrder({"success", "message_id", "message_sid", "status", "to", "patient_id", "id"})
public record PracticeSmsAnswer(
        boolean success,
        @Nullable String messageId,
        @Nullable String messageSid,
        String status,
        String to,
        @Nullable Long patientId,
        UUID id) {

    static PracticeSmsAnswer of(SmsAnswer answer, @Nullable Long patient) {
        return new PracticeSmsAnswer(
                answer.success(),
                answer.messageSid(),
                answer.messageSid(),
                answer.status(),
                answer.to(),
                patient,
                answer.id());
    }
}
