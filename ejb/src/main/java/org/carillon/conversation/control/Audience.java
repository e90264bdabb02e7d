package org.carillon.conversation.control;

import java.time.Instant;
import java.util.Set;

/** Those on this node who follow conversations. */
public interface Audience {

    boolean isEmpty();

    /** Whose threads are followed. */
    Set<Long> patients();

    /** Called once a second. */
    void tick(Instant now);

    /** Must not wait for those who read. */
    void tell(ConversationNews news);
}
