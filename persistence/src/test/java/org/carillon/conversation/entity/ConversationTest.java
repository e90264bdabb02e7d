package org.carillon.conversation.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final UUID FIRST = UuidCreator.getTimeOrderedEpoch(NOON);
    private static final UUID SECOND = UuidCreator.getTimeOrderedEpoch(NOON.plusSeconds(1));

    private final Conversation conversation = new Conversation(17, FIRST, NOON);

    @Test
    void whatThePatientWritesIsUnreadUntilSomebodyReadsIt() {
        conversation.received(FIRST, NOON);
        conversation.received(SECOND, NOON);
        assertEquals(2, conversation.getUnread());
        conversation.read(FIRST, 1, "reception", NOON);
        assertEquals(1, conversation.getUnread());
        assertEquals("reception", conversation.getReadBy());
    }

    @Test
    void theNewestMessageSaysWhoseTurnItIs() {
        conversation.received(FIRST, NOON);
        assertTrue(conversation.isLastReceived());
        conversation.sent(SECOND, NOON);
        assertFalse(conversation.isLastReceived());
        assertEquals(SECOND, conversation.getLastMessage());
    }

    @Test
    void anOldMessageThatIsFoundLateIsUnreadAndNotTheNewest() {
        conversation.sent(SECOND, NOON);
        conversation.received(FIRST, NOON.plusSeconds(60));
        assertEquals(SECOND, conversation.getLastMessage());
        assertFalse(conversation.isLastReceived());
        assertEquals(1, conversation.getUnread());
    }
}
