package org.carillon.reply.control;

import static org.carillon.reply.control.Fixtures.BEGINS;
import static org.carillon.reply.control.Fixtures.REPLIED;
import static org.carillon.reply.control.Fixtures.appointment;
import static org.carillon.reply.control.Fixtures.cancelled;
import static org.carillon.reply.control.Fixtures.changeRequested;
import static org.carillon.reply.control.Fixtures.confirmed;
import static org.carillon.reply.control.Fixtures.moved;
import static org.carillon.reply.control.Fixtures.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.carillon.inbound.entity.Handling;
import org.carillon.template.entity.TemplateName;
import org.carillon.worklist.entity.WorkItemKind;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void oneConfirmsAndIsAcknowledged() {
        Reading reading = Reading.of(Answer.CONFIRM, open(appointment("Ana")), REPLIED);
        assertEquals(Handling.CONFIRMED, reading.handling());
        assertEquals(TemplateName.REPLY_CONFIRMED, reading.acknowledgement());
        assertNull(reading.work());
    }

    @Test
    void twoAsksStaffForAnotherTime() {
        Reading reading = Reading.of(Answer.CHANGE, open(confirmed(appointment("Ana"))), REPLIED);
        assertEquals(Handling.CHANGE_REQUESTED, reading.handling());
        assertEquals(TemplateName.REPLY_CHANGE_REQUESTED, reading.acknowledgement());
        assertEquals(WorkItemKind.CHANGE_REQUESTED, reading.work());
    }

    @Test
    void aChangeOfMindCounts() {
        assertEquals(
                Handling.CONFIRMED,
                Reading.of(Answer.CONFIRM, open(changeRequested(appointment("Ana"))), REPLIED)
                        .handling());
    }

    @Test
    void theSameAnswerOnceMoreDoesNothing() {
        for (Reading reading : new Reading[] {
            Reading.of(Answer.CONFIRM, open(confirmed(appointment("Ana"))), REPLIED),
            Reading.of(Answer.CHANGE, open(changeRequested(appointment("Ana"))), REPLIED)
        }) {
            assertEquals(Handling.REPEATED, reading.handling());
            assertNull(reading.acknowledgement());
            assertNull(reading.work());
        }
    }

    @Test
    void anAnswerThatComesTooLateChangesNothingAndIsToldToBoth() {
        late(TemplateName.REPLY_CANCELLED, Reading.of(Answer.CONFIRM, open(cancelled(appointment("Ana"))), REPLIED));
        late(TemplateName.REPLY_MOVED, Reading.of(Answer.CONFIRM, moved(appointment("Ana")), REPLIED));
        late(TemplateName.REPLY_PASSED, Reading.of(Answer.CHANGE, open(appointment("Ana")), BEGINS));
    }

    @Test
    void theProvidersWordsChangeNothing() {
        Reading stop = Reading.of(Answer.PROVIDER_WORD, open(appointment("Ana")), REPLIED);
        assertEquals(Handling.PROVIDER_WORD, stop.handling());
        assertNull(stop.work());
        Reading cancel = Reading.of(Answer.MISTAKEN_WORD, open(appointment("Ana")), REPLIED);
        assertEquals(Handling.PROVIDER_WORD, cancel.handling());
        assertEquals(WorkItemKind.UNCLEAR_REPLY, cancel.work());
        assertNull(cancel.acknowledgement());
    }

    @Test
    void whatIsUnclearIsReadByStaff() {
        Reading reading = Reading.of(Answer.UNCLEAR, open(appointment("Ana")), REPLIED);
        assertEquals(WorkItemKind.UNCLEAR_REPLY, reading.work());
        assertNull(reading.acknowledgement());
    }

    private static void late(TemplateName acknowledgement, Reading reading) {
        assertEquals(Handling.TOO_LATE, reading.handling());
        assertEquals(acknowledgement, reading.acknowledgement());
        assertNotNull(reading.work());
    }
}
