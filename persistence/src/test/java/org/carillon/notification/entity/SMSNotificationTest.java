package org.carillon.notification.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.EnumSet;
import org.carillon.channel.entity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SMSNotificationTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    @Test
    void isBornQueuedWithAnEventThatSaysSo() {
        SMSNotification notification = fresh();
        StatusEvent event = notification.queued(Source.API, LATER);
        assertEquals(Status.QUEUED, notification.getStatus());
        assertNull(event.getFromStatus());
        assertEquals(Status.QUEUED, event.getStatus());
        assertEquals(notification.getId(), event.getNotificationId());
    }

    @Test
    void aScheduledOneWaitsForItsTimeAndIsThenQueued() {
        SMSNotification notification = fresh();
        StatusEvent birth = notification.scheduledFor(LATER, Source.API);
        assertEquals(Status.SCHEDULED, birth.getStatus());
        assertEquals(LATER, notification.getDueAt());
        assertFalse(notification.isDueForALook(NOW));
        assertTrue(notification.isDueForALook(LATER));
        notification.released(LATER);
        assertEquals(Status.QUEUED, notification.getStatus());
    }

    @Test
    void aMovedOneIsUselessAsLongAfterItsNewTimeAsAfterTheOld() {
        SMSNotification notification = fresh();
        notification.scheduledFor(LATER, Source.API);
        StatusEvent moved = notification.rescheduled(LATER.plusSeconds(600), "admin", NOW);
        assertEquals(Status.SCHEDULED, moved.getStatus());
        assertEquals(LATER.plusSeconds(600), notification.getDueAt());
        assertEquals(NOW.plusSeconds(3600 + 600), notification.getUselessAfter());
    }

    @Test
    void onlyAScheduledOneIsMoved() {
        SMSNotification notification = fresh();
        notification.queued(Source.API, NOW);
        assertThrows(IllegalMove.class, () -> notification.rescheduled(LATER, "admin", NOW));
    }

    @Test
    void whatTheApplicationShowsItselfIsDeliveredAtItsBirth() {
        SMSNotification notification = fresh();
        StatusEvent birth = notification.shownAtOnce(Source.API);
        assertEquals(Status.DELIVERED, birth.getStatus());
        assertEquals(NOW, notification.getDeliveredAt());
        assertTrue(notification.getStatus().mayBecome(Status.READ));
    }

    @Test
    void theOrderOfIdsIsTheOrderOfTime() {
        SMSNotification older = draft().at(NOW);
        SMSNotification newer = draft().at(NOW.plusMillis(1));
        assertTrue(older.getId().toString().compareTo(newer.getId().toString()) < 0);
    }

    @Test
    void aReceiptThatOvertakesTheAnswerMovesItAndTheAnswerChangesNothing() {
        SMSNotification notification = sending();
        notification.progress("SM1", "delivered", Status.DELIVERED, null, null, Source.RECEIPT, NOW);
        StatusEvent late = notification.accepted("SM1", "queued", Source.DELIVERY, LATER);
        assertEquals(Status.DELIVERED, notification.getStatus());
        assertEquals(Status.DELIVERED, late.getFromStatus());
        assertEquals(Status.DELIVERED, late.getStatus());
        assertEquals("delivered", notification.getProviderStatus());
        assertEquals(NOW, notification.getDeliveredAt());
    }

    @Test
    void aLateReceiptIsKeptAndChangesNothing() {
        SMSNotification notification = sending();
        notification.accepted("SM1", "queued", Source.DELIVERY, NOW);
        notification.progress("SM1", "delivered", Status.DELIVERED, null, null, Source.RECEIPT, NOW);
        StatusEvent late = notification.progress("SM1", "sent", Status.SENT, null, null, Source.RECEIPT, LATER);
        assertEquals(Status.DELIVERED, notification.getStatus());
        assertEquals("sent", late.getProviderStatus());
        assertEquals(Status.DELIVERED, late.getStatus());
    }

    @Test
    void aReceiptForAnotherSidChangesNothing() {
        SMSNotification notification = sending();
        notification.accepted("SM1", "queued", Source.DELIVERY, NOW);
        notification.progress("SM2", "failed", Status.FAILED, "30003", "unreachable", Source.RECEIPT, LATER);
        assertEquals(Status.ACCEPTED, notification.getStatus());
        assertEquals("SM1", notification.getProviderSid());
        assertNull(notification.getErrorCode());
    }

    @Test
    void whatWasPutBackIsDueWhenItWasTold() {
        SMSNotification notification = sending();
        notification.putBack(LATER, "too many requests", Source.DELIVERY, NOW);
        assertEquals(Status.QUEUED, notification.getStatus());
        assertEquals(LATER, notification.getDueAt());
        assertTrue(notification.isDueForALook(LATER));
        assertFalse(notification.isDueForALook(NOW));
    }

    @Test
    void aClaimWithoutACallIsNoAttempt() {
        SMSNotification notification = sending();
        notification.attemptTakenBack();
        assertEquals(0, notification.getAttempts());
    }

    @Test
    void aReceiptForARowThatWasPutBackTakesItOutOfTheQueue() {
        SMSNotification notification = sending();
        notification.putBack(LATER, "looked up: the provider does not have it", Source.JANITOR, NOW);
        notification.progress("SM1", "delivered", Status.DELIVERED, null, null, Source.RECEIPT, NOW);
        assertEquals(Status.DELIVERED, notification.getStatus());
        assertFalse(notification.isDueForALook(LATER));
    }

    @Test
    void whoGetsNoNewsAsksLessAndLessAndThenNoMore() {
        SMSNotification notification = sending();
        notification.accepted("SM1", "queued", Source.DELIVERY, NOW);
        assertFalse(notification.isDueForALook(LATER));
        Instant anHour = NOW.plusSeconds(3600);
        assertTrue(notification.isDueForALook(anHour));
        notification.noNews(anHour);
        assertFalse(notification.isDueForALook(anHour.plusSeconds(3599)));
        assertTrue(notification.isDueForALook(anHour.plusSeconds(3600)));
        Instant fourDays = NOW.plusSeconds(4 * 86_400);
        notification.noNews(fourDays);
        assertFalse(notification.isDueForALook(fourDays.plusSeconds(864_000)));
    }

    @Test
    void theReasonOfADoubtEndsWithTheDoubt() {
        SMSNotification notification = sending();
        notification.unknown("time-out", LATER, Source.DELIVERY, NOW);
        notification.stillUnknown("The provider cannot be asked", LATER, NOW);
        notification.accepted("SM1", "queued", Source.JANITOR, LATER);
        assertEquals(Status.ACCEPTED, notification.getStatus());
        assertNull(notification.getErrorMessage());
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"READ", "UNDELIVERED", "FAILED", "CANCELED", "EXPIRED", "SUPPRESSED"})
    void nothingLeavesAFinalStatus(Status status) {
        for (Status next : EnumSet.allOf(Status.class)) {
            assertFalse(status.mayBecome(next), status + " -> " + next);
        }
        assertTrue(status.isFinal());
    }

    @Test
    void anIllegalMoveNamesBothEnds() {
        SMSNotification notification = sending();
        notification.rejected("21610", "opted out", Source.DELIVERY, NOW);
        IllegalMove move =
                assertThrows(IllegalMove.class, () -> notification.putBack(LATER, "again", Source.DELIVERY, NOW));
        assertTrue(String.valueOf(move.getMessage()).contains("FAILED"));
        assertTrue(String.valueOf(move.getMessage()).contains("QUEUED"));
    }

    @Test
    void onlyWhatNoProviderHasCanBeCanceled() {
        SMSNotification queued = fresh();
        queued.canceled("admin", NOW);
        assertEquals(Status.CANCELED, queued.getStatus());
        assertThrows(IllegalMove.class, () -> sending().canceled("admin", NOW));
    }

    @Test
    void isHeldUntilItsTimeAndThenReleased() {
        SMSNotification notification = fresh();
        StatusEvent held = notification.heldUntil(LATER, "quiet hours", Source.AUTOMATIC);
        assertEquals(Status.HELD, notification.getStatus());
        assertEquals("quiet hours", notification.getHoldReason());
        assertEquals(LATER, notification.getDueAt());
        assertEquals("held until " + LATER + ": quiet hours", held.getDetail());
        assertFalse(notification.isDueForALook(NOW));
        StatusEvent released = notification.released(LATER);
        assertEquals(Status.HELD, released.getFromStatus());
        assertEquals(Status.QUEUED, notification.getStatus());
        assertNull(notification.getHoldReason());
        assertTrue(notification.isDueForALook(LATER));
    }

    @Test
    void isLookedAtWhenItBecomesUselessThoughItIsHeldForLonger() {
        SMSNotification notification = fresh();
        notification.heldUntil(notification.getUselessAfter().plusSeconds(1), "quiet hours", Source.AUTOMATIC);
        assertTrue(notification.isDueForALook(notification.getUselessAfter()));
        notification.expired(notification.getUselessAfter());
        assertEquals(Status.EXPIRED, notification.getStatus());
        assertTrue(String.valueOf(notification.getErrorMessage()).endsWith("quiet hours"));
    }

    private static SMSNotification sending() {
        SMSNotification notification = fresh();
        notification.queued(Source.API, LATER);
        claimed(notification);
        return notification;
    }

    /** A claim is an update in the database; no method of the entity makes it. */
    private static void claimed(SMSNotification notification) {
        try {
            Field status = SMSNotification.class.getDeclaredField("status");
            status.setAccessible(true);
            status.set(notification, Status.SENDING);
            Field attempts = SMSNotification.class.getDeclaredField("attempts");
            attempts.setAccessible(true);
            attempts.setInt(notification, notification.getAttempts() + 1);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static SMSNotification fresh() {
        return draft().at(NOW);
    }

    private static NewNotification draft() {
        return new NewNotification(
                Kind.SMS,
                NotificationType.CUSTOM,
                "+27123456789",
                true,
                "+15551234567",
                "Hello",
                "GSM_7",
                1,
                3L,
                "admin",
                NOW.plusSeconds(3600),
                null,
                Occasion.NONE,
                null,
                null,
                false);
    }
}
