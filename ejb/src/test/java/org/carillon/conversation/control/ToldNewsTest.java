package org.carillon.conversation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToldNewsTest {
    private static final Instant NOON = Written.NOON;

    private final ToldNews told = new ToldNews(Duration.ofSeconds(20));
    private final ThreadMessage message = Written.sent("Hello", NOON);

    @Test
    void aStepIsToldOnce() {
        assertEquals(1, told.without(news(NOON), NOON).messages().size());
        assertTrue(told.without(news(NOON), NOON.plusSeconds(10)).isEmpty());
    }

    @Test
    void theNextStepOfTheSameMessageIsNews() {
        told.without(news(NOON), NOON);
        assertFalse(told.without(news(NOON.plusMillis(1)), NOON).isEmpty());
    }

    @Test
    void isRememberedAsLongAsLooksReachBackToIt() {
        told.without(news(NOON), NOON);
        told.without(news(NOON), NOON.plusSeconds(15));
        assertTrue(told.without(news(NOON), NOON.plusSeconds(30)).isEmpty());
        assertFalse(told.without(news(NOON), NOON.plusSeconds(60)).isEmpty());
    }

    private ConversationNews news(Instant at) {
        return new ConversationNews(List.of(new ChangedMessage(17, message, at)), List.of(), false);
    }
}
