package org.carillon.consent.control;

import static org.carillon.consent.control.Stated.PHONE;
import static org.carillon.consent.control.Stated.at;
import static org.carillon.consent.control.Stated.in;
import static org.carillon.consent.control.Stated.out;
import static org.carillon.consent.control.Stated.preference;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.Purpose;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Suppression;
import org.carillon.notification.entity.NotificationType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Address ALERT = Address.of(Kind.SMS, PHONE);

    @Test
    void whoSaidNothingGetsMessages() {
        assertTrue(Standing.of(ALERT, List.of()).isEmpty());
    }

    @Test
    void theLastStatementCountsWhateverTheirOrderInTheDatabase() {
        assertEquals("opted_out", code(ALERT, out(2), in(1)));
        assertEquals(null, code(ALERT, in(3), out(2)));
    }

    @Test
    void theReasonTellsWhenAndHow() {
        String reason = Standing.of(ALERT, List.of(out(2))).orElseThrow().reason();
        assertEquals("The recipient opted out of messages by SMS at 2026-11-21T12:02:00Z: wrote “STOP”", reason);
    }

    @Test
    void anOptOutHoldsForItsPurposeOnly() {
        Consent noReminders = at(1, Decision.OPTED_OUT, Purpose.REMINDER);
        assertEquals("opted_out", code(of(NotificationType.REMINDER, null), noReminders));
        assertEquals(null, code(of(NotificationType.CONFIRMATION, null), noReminders));
        assertEquals(null, code(ALERT, noReminders));
    }

    @Test
    void anOptOutHoldsForItsChannelOnly() {
        assertEquals(null, code(Address.of(Kind.WHATSAPP, PHONE), out(1)));
    }

    @Test
    void startEndsWhatWasSaidOfOnePurposeBefore() {
        assertEquals(
                null, code(of(NotificationType.REMINDER, null), at(1, Decision.OPTED_OUT, Purpose.REMINDER), in(2)));
    }

    @Test
    void aPreferenceHoldsForNotificationsAndNotForAppointments() {
        Consent noSms = preference(1, PHONE, Decision.OPTED_OUT, 7);
        assertEquals("not_wanted", code(ALERT, noSms));
        assertEquals(null, code(of(NotificationType.REMINDER, null), noSms));
    }

    @Test
    void aPreferenceNeverLiftsAnOptOut() {
        assertEquals("opted_out", code(ALERT, out(1), preference(2, PHONE, Decision.OPTED_IN, 7)));
    }

    @Test
    void ofSeveralUsersOfOnePhoneEachHasAWordOfItsOwn() {
        Consent seven = preference(1, PHONE, Decision.OPTED_OUT, 7);
        Consent eight = preference(2, PHONE, Decision.OPTED_IN, 8);
        assertEquals("not_wanted", code(of(NotificationType.CUSTOM, 7L), seven, eight));
        assertEquals(null, code(of(NotificationType.CUSTOM, 8L), seven, eight));
        assertEquals(null, code(ALERT, seven, eight));
        assertEquals("not_wanted", code(ALERT, seven));
    }

    private static Address of(NotificationType type, @Nullable Long user) {
        return new Address(Kind.SMS, PHONE, user, type);
    }

    private static @Nullable String code(Address address, Consent... stated) {
        Optional<Suppression> found = Standing.of(address, List.of(stated));
        return found.map(Suppression::code).orElse(null);
    }
}
