package org.carillon.batch.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void aDryRunIsNotDueUntilItIsStarted() {
        Batch batch = batch();
        assertFalse(batch.isDue(NOW));
        batch.started(false, NOW);
        assertTrue(batch.isDue(NOW));
    }

    @Test
    void aLargeOneIsNotDueUntilItIsApproved() {
        Batch batch = batch();
        batch.started(true, NOW);
        assertFalse(batch.isDue(NOW));
        assertThrows(IllegalBatchMove.class, () -> batch.resumed(NOW));
        batch.approved("somebody else", NOW);
        assertTrue(batch.isDue(NOW));
    }

    @Test
    void approvalIsForThoseThatWaitForIt() {
        Batch batch = batch();
        assertThrows(IllegalBatchMove.class, () -> batch.approved("somebody else", NOW));
    }

    @Test
    void aPausedOneGoesOnWhereItWas() {
        Batch batch = batch();
        batch.started(false, NOW);
        batch.handedOver(4, NOW);
        batch.paused(NOW);
        assertFalse(batch.isDue(NOW));
        batch.resumed(NOW);
        assertEquals(4, batch.getNextRow());
        assertTrue(batch.isDue(NOW));
    }

    @Test
    void whatMayWaitInTheOutboxIsTakenBackBeforeItIsStopped() {
        Batch checked = batch();
        checked.stop("Ana", NOW);
        assertEquals(BatchStatus.STOPPED, checked.getStatus());
        Batch running = batch();
        running.started(false, NOW);
        running.stop("Ana", NOW);
        assertEquals(BatchStatus.STOPPING, running.getStatus());
        assertThrows(IllegalBatchMove.class, () -> running.resumed(NOW));
        running.stopped(NOW);
        assertThrows(IllegalBatchMove.class, () -> running.stop("Bo", NOW));
    }

    private static Batch batch() {
        return new Batch(new NewBatch(Kind.SMS, "Hi", null, new BatchContent(), null, false, "Ana", NOW), NOW);
    }
}
