package org.carillon.notification.boundary;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.UUID;
import org.carillon.notification.control.SendAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of a send.
 *
 * @param messageSid the provider's id; null as long as the provider has not answered
 * @param status the provider's own word, or {@code queued}
 * @param to E.164
 * @param id ours
 */
@Schema(name = "SmsAnswer")
@JsonPropertyOrder({"success", "message_sid", "status", "to", "id"})
public record SmsAnswer(boolean success, @Nullable String messageSid, String status, String to, UUID id) {

    /** The provider has it. */
    public static SmsAnswer sent(SendAnswer answer, String sid) {
        String word = answer.providerStatus();
        return new SmsAnswer(true, sid, word == null ? "accepted" : word, answer.to(), answer.id());
    }

    /** It will be sent. */
    public static SmsAnswer waiting(SendAnswer answer) {
        return new SmsAnswer(true, null, StatusWord.ofWaiting(answer.status()), answer.to(), answer.id());
    }
}
