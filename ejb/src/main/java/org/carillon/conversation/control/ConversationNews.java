package org.carillon.conversation.control;

import java.util.List;

/**
 * What has changed in conversations.
 *
 * @param messages in the order of their changes
 * @param tooMany whether there was more than is told: who needs all has to read anew
 */
public record ConversationNews(List<ChangedMessage> messages, List<NamedConversation> conversations, boolean tooMany) {
    static final ConversationNews NOTHING = new ConversationNews(List.of(), List.of(), false);

    public ConversationNews {
        messages = List.copyOf(messages);
        conversations = List.copyOf(conversations);
    }

    public boolean isEmpty() {
        return messages.isEmpty() && conversations.isEmpty() && !tooMany;
    }
}
