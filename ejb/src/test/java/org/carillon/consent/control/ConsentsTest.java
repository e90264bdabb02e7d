package org.carillon.consent.control;

import static org.carillon.consent.control.Stated.PHONE;
import static org.carillon.consent.control.Stated.at;
import static org.carillon.consent.control.Stated.in;
import static org.carillon.consent.control.Stated.out;
import static org.carillon.consent.control.Stated.preference;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.Purpose;
import org.junit.jupiter.api.Test;

class ConsentsTest {

    @Test
    void aStatementTakesThePlaceOfThoseItCovers() {
        Consent reminders = at(1, Decision.OPTED_OUT, Purpose.REMINDER);
        Consent all = in(2);
        Consents.take(all, List.of(reminders));
        assertCurrent(false, reminders);
        assertCurrent(true, all);
    }

    @Test
    void aNarrowStatementLeavesTheWideOne() {
        Consent all = out(1);
        Consent reminders = at(2, Decision.OPTED_IN, Purpose.REMINDER);
        Consents.take(reminders, List.of(all));
        assertCurrent(true, all);
        assertCurrent(true, reminders);
    }

    @Test
    void whatIsToldLateIsHistoryFromTheStart() {
        Consent now = out(5);
        Consent late = in(1);
        Consents.take(late, List.of(now));
        assertCurrent(true, now);
        assertCurrent(false, late);
    }

    @Test
    void preferencesAndStatementsDoNotReplaceEachOther() {
        Consent stop = out(1);
        Consent wish = preference(2, PHONE, Decision.OPTED_IN, 7);
        Consent other = preference(3, PHONE, Decision.OPTED_OUT, 8);
        Consents.take(wish, List.of(stop));
        Consents.take(other, List.of(stop, wish));
        assertCurrent(true, stop);
        assertCurrent(true, wish);
        assertCurrent(true, other);
    }

    private static void assertCurrent(boolean expected, Consent consent) {
        assertEquals(expected, consent.isCurrent());
    }
}
