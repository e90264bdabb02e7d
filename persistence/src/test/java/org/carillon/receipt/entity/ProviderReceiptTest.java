package org.carillon.receipt.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProviderReceiptTest {
    private static final Instant RECEIVED = Instant.parse("2026-11-21T10:00:00Z");

    private final ProviderReceipt receipt = new ProviderReceipt(
            UUID.randomUUID(), new Report("TWILIO", null, "SM1", "sent", null, null, null, "MessageSid=SM1"), RECEIVED);

    @Test
    void isDueAtOnce() {
        assertTrue(receipt.isDue(RECEIVED));
    }

    @Test
    void isLookedForLessAndLessOften() {
        assertEquals(Duration.ofSeconds(2), ProviderReceipt.pause(1));
        assertEquals(Duration.ofSeconds(1024), ProviderReceipt.pause(10));
        assertEquals(Duration.ofHours(1), ProviderReceipt.pause(12));
        assertEquals(Duration.ofHours(1), ProviderReceipt.pause(1000));
    }

    @Test
    void isNotDueBeforeItsNextLook() {
        receipt.notFound(RECEIVED);
        assertFalse(receipt.isDue(RECEIVED.plusSeconds(1)));
        assertTrue(receipt.isDue(RECEIVED.plusSeconds(2)));
    }

    @Test
    void isGivenUpAfterADay() {
        receipt.notFound(RECEIVED.plus(Duration.ofHours(24)));
        assertEquals(ReceiptResult.UNMATCHED, receipt.getResult());
        assertNull(receipt.getNextLookAt());
        assertFalse(receipt.isDue(RECEIVED.plus(Duration.ofDays(2))));
    }
}
