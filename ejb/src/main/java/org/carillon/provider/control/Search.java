package org.carillon.provider.control;

import java.util.List;

/** The answer to a question about messages that were sent. */
public sealed interface Search {

    /** All that the provider knows, newest first; empty if it knows none. */
    record Found(List<SentMessage> messages) implements Search {
        public Found {
            messages = List.copyOf(messages);
        }
    }

    /** No answer to rely on: the provider could not be asked, or not to the end. Says nothing about the message. */
    record CannotAsk(String cause) implements Search {}
}
