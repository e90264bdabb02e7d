package org.carillon.voice.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.carillon.notification.boundary.SmsAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a call so far.
 *
 * @param callSid the provider's id; null as long as the provider has not answered
 * @param status the provider's own word, or {@code queued}
 * @param to E.164
 * @param id ours
 */
@Schema(name = "CallAnswer")
@JsonPropertyOrder({"success", "call_sid", "status", "to", "id"})
public record CallAnswer(boolean success, @Nullable String callSid, String status, String to, UUID id) {

    static CallAnswer of(SmsAnswer answer) {
        return new CallAnswer(answer.success(), answer.messageSid(), answer.status(), answer.to(), answer.id());
    }
}
