package org.carillon.simulator.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.carillon.simulator.ledger.Drafts;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.junit.jupiter.api.Test;

class MessageFilterTest {

    private final Message sent = sent("2026-11-21T10:00:00Z");

    @Test
    void matchesByNumber() {
        assertTrue(matches("To", "+61400111222"));
        assertTrue(matches("To", "+61400111222", "From", "+15005550006"));
        assertFalse(matches("To", "+61400111223"));
        assertFalse(matches("From", "+61400111222"));
        assertFalse(matches("To", "whatsapp:+61400111222"));
    }

    @Test
    void matchesByDay() {
        assertTrue(matches("DateSent", "2026-11-21"));
        assertFalse(matches("DateSent", "2026-11-20"));
        assertTrue(matches("DateSent>", "2026-11-21"));
        assertTrue(matches("DateSent<", "2026-11-21"));
        assertFalse(matches("DateSent>", "2026-11-22"));
        assertFalse(matches("DateSent<", "2026-11-20"));
    }

    @Test
    void matchesByInstant() {
        assertTrue(matches("DateSent>", "2026-11-21T10:00:00Z", "DateSent<", "2026-11-21T10:00:00Z"));
        assertTrue(matches("DateSent>", "2026-11-21T10:00:00"));
        assertFalse(matches("DateSent>", "2026-11-21T10:00:01Z"));
        assertFalse(matches("DateSent<", "2026-11-21T09:59:58Z"));
    }

    @Test
    void findsNothingUnsentByDate() {
        Message unsent = Drafts.ledger().add(Drafts.sms("+61400111222", "x"));

        assertTrue(MessageFilter.of(Forms.of("To", "+61400111222")).test(unsent));
        assertFalse(MessageFilter.of(Forms.of("DateSent>", "1970-01-01")).test(unsent));
    }

    @Test
    void refusesWhatIsNoDate() {
        assertEquals(
                20001,
                assertThrows(Refused.class, () -> matches("DateSent", "soon")).code());
    }

    private boolean matches(String... query) {
        return MessageFilter.of(Forms.of(query)).test(sent);
    }

    private static Message sent(String at) {
        Message message = Drafts.ledger().add(Drafts.sms("+61400111222", "x"));
        message.move(Status.SENT, 0, Instant.parse(at).toEpochMilli());
        return message;
    }
}
