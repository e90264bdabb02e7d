package org.carillon.conversation.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadPageTest {
    private final ThreadMessage one = Written.sent("one", Written.NOON);
    private final ThreadMessage two = Written.sent("two", Written.NOON.plusSeconds(1));
    private final ThreadMessage three = Written.sent("three", Written.NOON.plusSeconds(2));
    private final ThreadMessage four = Written.sent("four", Written.NOON.plusSeconds(3));

    @Test
    void theNewestOfAllRangesAreThePageAndAreReadFromTheOldest() {
        ThreadPage page = ThreadPage.merged(List.of(List.of(four, two), List.of(three, one)), Way.OLDER, 3);
        assertEquals(List.of("two", "three", "four"), Written.texts(page));
        assertTrue(page.more());
    }

    @Test
    void whatLiesInSeveralRangesIsThereOnce() {
        ThreadPage page = ThreadPage.merged(List.of(List.of(two, one), List.of(two, one)), Way.OLDER, 2);
        assertEquals(List.of("one", "two"), Written.texts(page));
        assertFalse(page.more());
    }

    @Test
    void forwardTheNextOnesAreThePage() {
        ThreadPage page = ThreadPage.merged(List.of(List.of(two, four), List.of(three)), Way.NEWER, 2);
        assertEquals(List.of("two", "three"), Written.texts(page));
        assertTrue(page.more());
    }
}
