package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.Outcome;
import org.junit.jupiter.api.Test;

class AttemptTest {
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final SMSNotification NOTIFICATION = new NewNotification(
                    Kind.SMS,
                    NotificationType.CUSTOM,
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

    @Test
    void whatCalledNobodyComesBackAtTheShortestDelay() {
        Instant due = tenth(new Outcome.NotSent("the breaker is open", false, Duration.ZERO))
                .dueAgain(Duration.ZERO);
        assertTrue(due.isBefore(NOW.plusSeconds(2)), () -> "due " + due);
    }

    @Test
    void whatCalledNobodyStillWaitsAsLongAsItWasTold() {
        Instant due = tenth(new Outcome.NotSent("the provider is paused", false, Duration.ofSeconds(9)))
                .dueAgain(Duration.ofSeconds(9));
        assertFalse(due.isBefore(NOW.plusSeconds(9)), () -> "due " + due);
    }

    @Test
    void callsThatFailComeBackMoreAndMoreSlowly() {
        Instant due =
                tenth(new Outcome.NotSent("no connection", true, Duration.ZERO)).dueAgain(Duration.ZERO);
        assertTrue(due.isAfter(NOW.plusSeconds(20)), () -> "due " + due);
    }

    private static Attempt tenth(Outcome outcome) {
        return new Attempt(NOTIFICATION, UUID.randomUUID(), 10, outcome, NOW);
    }
}
