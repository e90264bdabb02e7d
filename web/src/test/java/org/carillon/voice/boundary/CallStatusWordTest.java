package org.carillon.voice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.carillon.notification.entity.Status;
import org.junit.jupiter.api.Test;

class CallStatusWordTest {

    @Test
    void aCallOnItsWayHasTheLastReportsWord() {
        assertEquals("queued", CallStatusWord.of(Status.QUEUED, null, null));
        assertEquals("queued", CallStatusWord.of(Status.ACCEPTED, "queued", "initiated"));
        assertEquals("ringing", CallStatusWord.of(Status.ACCEPTED, "queued", "ringing"));
        assertEquals("in-progress", CallStatusWord.of(Status.SENT, "in-progress", "in-progress"));
    }

    @Test
    void aCallThatIsOverHasTheWordThatEndedIt() {
        assertEquals("completed", CallStatusWord.of(Status.DELIVERED, "completed", "in-progress"));
        assertEquals("no-answer", CallStatusWord.of(Status.UNDELIVERED, "no-answer", "no-answer"));
        assertEquals("failed", CallStatusWord.of(Status.FAILED, null, null));
        assertEquals("unknown", CallStatusWord.of(Status.UNKNOWN, null, null));
    }
}
