package org.carillon.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void countsArrivalsOfTheSameTextAtTheSamePhone() {
        Ledger ledger = new Ledger(10, 1_000);
        ledger.add(draft(61400111222L, "one"));
        ledger.add(draft(61400111222L, "two"));
        ledger.add(draft(61400111223L, "one"));

        assertEquals(2, ledger.add(draft(61400111222L, "one")).arrival());
        assertEquals(3, ledger.add(draft(61400111222L, "one")).arrival());
        assertEquals(5, ledger.received());
        assertEquals(2, ledger.duplicates());
    }

    @Test
    void keepsOnlyTheNewest() {
        Ledger ledger = new Ledger(3, 1_000);
        Message first = ledger.add(draft(61400111220L, "0"));
        for (int i = 1; i <= 5; i++) {
            ledger.add(draft(61400111220L + i, Integer.toString(i)));
        }

        assertEquals(List.of("5", "4", "3"), ledger.newest().map(Message::body).toList());
        assertTrue(ledger.find(first.sid()).isEmpty());
        assertEquals(6, ledger.received());
    }

    @Test
    void boundsTheTextItKeeps() {
        Ledger ledger = new Ledger(100, 10);
        for (int i = 0; i < 5; i++) {
            ledger.add(draft(61400111222L, "1234" + i));
        }

        assertEquals(
                List.of("12344", "12343"), ledger.newest().map(Message::body).toList());
    }

    @Test
    void findsBySid() {
        Ledger ledger = new Ledger(10, 1_000);
        Message message = ledger.add(draft(61400111222L, "one"));

        assertEquals(message, ledger.find(message.sid()).orElseThrow());
        ledger.clear();
        assertTrue(ledger.find(message.sid()).isEmpty());
        assertEquals(1, ledger.add(draft(61400111222L, "one")).arrival());
    }

    private static Draft draft(long digits, String body) {
        return Drafts.sms("+" + digits, body);
    }
}
