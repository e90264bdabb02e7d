package org.carillon.conversation.boundary;

import java.time.Instant;
import java.util.UUID;
import org.carillon.conversation.control.NamedConversation;
import org.carillon.conversation.entity.Conversation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands. It has no text: who wants to read it opens it.
 *
 * @param unread how many of the patient's messages nobody has read
 * @param lastMessageId the newest that a person wrote; null as long as nobody has
 * @param lastDirection {@code sent} or {@code received}
 */
@Schema(name = "ConversationSummary")
public record ConversationAnswer(
        long patientId,
        String patientName,
        int unread,
        @Nullable UUID lastMessageId,
        @Nullable Instant lastMessageAt,
        @Nullable String lastDirection,
        @Nullable UUID readUpTo,
        @Nullable String readBy,
        @Nullable Instant readAt) {
    private static final int BITS_BESIDE_THE_TIME = 16;

    static ConversationAnswer of(NamedConversation named) {
        Conversation conversation = named.conversation();
        UUID last = conversation.getLastMessage();
        long millis = last.getMostSignificantBits() >>> BITS_BESIDE_THE_TIME;
        boolean begun = millis > 0;
        return new ConversationAnswer(
                conversation.getPatientId(),
                named.patientName(),
                conversation.getUnread(),
                begun ? last : null,
                begun ? Instant.ofEpochMilli(millis) : null,
                begun ? (conversation.isLastReceived() ? "received" : "sent") : null,
                conversation.getReadUpTo(),
                conversation.getReadBy(),
                conversation.getReadAt());
    }
}
