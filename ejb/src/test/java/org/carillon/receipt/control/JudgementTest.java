package org.carillon.receipt.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.receipt.entity.ProviderReceipt;
import org.carillon.receipt.entity.ReceiptResult;
import org.carillon.receipt.entity.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String SID = "SM00000000000000000000000000000001";

    @Test
    void everyOrderWithDuplicatesEndsDelivered() {
        List<Status> reports =
                List.of(Status.ACCEPTED, Status.SENT, Status.DELIVERED, Status.ACCEPTED, Status.SENT, Status.DELIVERED);
        for (List<Status> order : permutations(reports)) {
            SMSNotification notification = notification(Status.SENDING);
            Judgement judgement = judgement(notification);
            long events = order.stream()
                    .map(status -> judgement.of(receipt(notification.getId(), SID, status)))
                    .flatMap(Optional::stream)
                    .count();
            assertEquals(Status.DELIVERED, notification.getStatus(), order::toString);
            assertEquals(SID, notification.getProviderSid());
            assertEquals(3, events, order::toString);
        }
    }

    @Test
    void aFinalStatusIsNeverOverwritten() {
        for (List<Status> order : permutations(List.of(Status.FAILED, Status.SENT, Status.DELIVERED))) {
            SMSNotification notification = notification(Status.UNKNOWN);
            Judgement judgement = judgement(notification);
            order.forEach(status -> judgement.of(receipt(notification.getId(), SID, status)));
            Status first = order.stream().filter(Status::isFinal).findFirst().orElseThrow();
            assertEquals(first, notification.getStatus(), order::toString);
        }
    }

    @Test
    void aReceiptBeforeTheCreateCallHasReturnedFindsItsRowByOurId() {
        SMSNotification notification = notification(Status.SENDING);
        judgement(notification).of(receipt(notification.getId(), SID, Status.SENT));
        notification.accepted(SID, "queued", Source.DELIVERY, NOW);
        assertEquals(Status.SENT, notification.getStatus());
        assertEquals(NOW, notification.getAcceptedAt());
    }

    @Test
    void ourIdWithTheSidOfAnotherRowChangesNeither() {
        SMSNotification named = accepted("SM-named");
        SMSNotification other = accepted("SM-other");
        ProviderReceipt receipt = receipt(named.getId(), "SM-other", Status.DELIVERED);
        Optional<StatusEvent> event = judgement(named, other).of(receipt);
        assertEquals(Status.ACCEPTED, named.getStatus());
        assertEquals(Status.ACCEPTED, other.getStatus());
        assertEquals(named.getId(), event.orElseThrow().getNotificationId());
        assertEquals(ReceiptResult.MISMATCH, receipt.getResult());
    }

    @Test
    void ourIdOfARowWithoutSidWithTheSidOfAnotherChangesNeither() {
        SMSNotification named = notification(Status.SENDING);
        SMSNotification other = accepted("SM-other");
        judgement(named, other).of(receipt(named.getId(), "SM-other", Status.DELIVERED));
        assertEquals(Status.SENDING, named.getStatus());
        assertNull(named.getProviderSid());
        assertEquals(Status.ACCEPTED, other.getStatus());
    }

    @Test
    void withoutOurIdTheSidFindsTheRow() {
        SMSNotification notification = accepted(SID);
        judgement(notification).of(receipt(null, SID, Status.DELIVERED));
        assertEquals(Status.DELIVERED, notification.getStatus());
    }

    @Test
    void anUnknownSidWaits() {
        ProviderReceipt receipt = receipt(null, "SM-nobody", Status.DELIVERED);
        assertTrue(judgement(accepted(SID)).of(receipt).isEmpty());
        assertEquals(ReceiptResult.WAITING, receipt.getResult());
        assertNull(receipt.getProcessedAt());
        assertEquals(NOW.plusSeconds(2), receipt.getNextLookAt());
    }

    @Test
    void aRowThatIsNotSentYetGetsNoSid() {
        SMSNotification queued = notification(Status.QUEUED);
        ProviderReceipt receipt = receipt(queued.getId(), SID, Status.SENT);
        judgement(queued).of(receipt);
        assertNull(queued.getProviderSid());
        assertEquals(ReceiptResult.WAITING, receipt.getResult());
    }

    @Test
    void ourIdAloneFindsTheRowWhereTheProviderTellsNoSid() {
        SMSNotification known = accepted(SID);
        judgement(known).of(receipt(known.getId(), null, Status.DELIVERED));
        assertEquals(Status.DELIVERED, known.getStatus());
        assertEquals(SID, known.getProviderSid());
        SMSNotification inDoubt = notification(Status.UNKNOWN);
        judgement(inDoubt).of(receipt(inDoubt.getId(), null, Status.DELIVERED));
        assertEquals(Status.DELIVERED, inDoubt.getStatus());
        assertNull(inDoubt.getProviderSid());
    }

    @Test
    void withoutASidTheSameSaidOfTwoRowsIsNoRepetition() {
        SMSNotification one = notification(Status.SENDING);
        SMSNotification other = notification(Status.SENDING);
        Judgement judgement = judgement(one, other);
        judgement.of(receipt(one.getId(), null, Status.DELIVERED));
        judgement.of(receipt(other.getId(), null, Status.DELIVERED));
        assertEquals(Status.DELIVERED, other.getStatus());
        ProviderReceipt again = receipt(one.getId(), null, Status.DELIVERED);
        assertTrue(judgement(one).of(again).isEmpty());
        assertEquals(ReceiptResult.DUPLICATE, again.getResult());
    }

    @Test
    void aRowThatIsNotSentYetIsNotWhatAReceiptWithoutSidIsAbout() {
        SMSNotification queued = notification(Status.QUEUED);
        ProviderReceipt receipt = receipt(queued.getId(), null, Status.DELIVERED);
        judgement(queued).of(receipt);
        assertEquals(Status.QUEUED, queued.getStatus());
        assertEquals(ReceiptResult.UNMATCHED, receipt.getResult());
    }

    @Test
    void anUnknownWordIsKeptAsAnEvent() {
        SMSNotification notification = accepted(SID);
        ProviderReceipt receipt = receipt(notification.getId(), SID, null);
        StatusEvent event = judgement(notification).of(receipt).orElseThrow();
        assertEquals(Status.ACCEPTED, event.getStatus());
        assertEquals(ReceiptResult.KEPT, receipt.getResult());
    }

    private static Judgement judgement(SMSNotification... locked) {
        return new Judgement(new Subjects(List.of(locked)), new HashSet<>(Set.of()), (receipt, row) -> {}, NOW);
    }

    private static ProviderReceipt receipt(
            @Nullable UUID notification, @Nullable String sid, @Nullable Status reported) {
        String word = reported == null ? "teleported" : reported.name().toLowerCase(java.util.Locale.ROOT);
        return new ProviderReceipt(
                UUID.randomUUID(), new Report("TWILIO", notification, sid, word, reported, null, null, ""), NOW);
    }

    private static SMSNotification accepted(String sid) {
        SMSNotification notification = notification(Status.SENDING);
        notification.accepted(sid, "queued", Source.DELIVERY, NOW);
        return notification;
    }

    private static SMSNotification notification(Status status) {
        SMSNotification notification = new NewNotification(
                        Kind.SMS,
                        NotificationType.values()[0],
                        "+15551234567",
                        false,
                        null,
                        "Hello",
                        "GSM_7",
                        1,
                        null,
                        "test",
                        NOW.plus(Duration.ofDays(1)),
                        null,
                        Occasion.NONE,
                        null,
                        null,
                        false)
                .at(NOW);
        claimed(notification, status);
        return notification;
    }

    /** A claim is an update in the database; no method of the entity makes it. */
    private static void claimed(SMSNotification notification, Status status) {
        try {
            Field field = SMSNotification.class.getDeclaredField("status");
            field.setAccessible(true);
            field.set(notification, status);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<T> rest = new ArrayList<>(items);
            T first = rest.remove(i);
            for (List<T> tail : permutations(rest)) {
                List<T> whole = new ArrayList<>(List.of(first));
                whole.addAll(tail);
                all.add(whole);
            }
        }
        return all;
    }
}
