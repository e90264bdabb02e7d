package org.carillon.conversation.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of conversations, the one in which somebody wrote last first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record ConversationPageAnswer(
        List<ConversationAnswer> items, @Nullable String next) {}
