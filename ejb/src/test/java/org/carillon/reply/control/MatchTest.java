package org.carillon.reply.control;

import static org.carillon.reply.control.Fixtures.REPLIED;
import static org.carillon.reply.control.Fixtures.answered;
import static org.carillon.reply.control.Fixtures.appointment;
import static org.carillon.reply.control.Fixtures.cancelled;
import static org.carillon.reply.control.Fixtures.open;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchTest {

    @Test
    void withoutAReminderNothingIsAnswered() {
        assertEquals(new Match.None(), Match.of(List.of(), REPLIED));
    }

    @Test
    void theOnlyReminderIsMeantWhateverBecameOfIt() {
        for (SentReminder only : List.of(
                open(appointment("Ana")),
                answered(appointment("Ana")),
                open(cancelled(appointment("Ana"))),
                Fixtures.moved(appointment("Ana")),
                open(appointment("Ana", REPLIED.minusSeconds(1))))) {
            assertEquals(new Match.One(only), Match.of(List.of(only), REPLIED));
        }
    }

    @Test
    void ofTwoPatientsNobodyIsGuessed() {
        Match match = Match.of(List.of(open(appointment("Ana")), open(appointment("Ben"))), REPLIED);
        assertTrue(assertInstanceOf(Match.Several.class, match).isShared());
    }

    @Test
    void ofTwoAppointmentsOfOnePatientNoneIsGuessedEither() {
        Match match = Match.of(List.of(open(appointment("Ana")), open(appointment(" ana"))), REPLIED);
        assertFalse(assertInstanceOf(Match.Several.class, match).isShared());
    }

    @Test
    void whatCanNoLongerBeAnsweredIsNotMeantWhereAnotherCan() {
        SentReminder coming = open(appointment("Ana"));
        List<SentReminder> all = List.of(
                open(cancelled(appointment("Ben"))),
                coming,
                Fixtures.moved(appointment("Cem")),
                open(appointment("Dua", REPLIED.minus(Duration.ofHours(1)))));
        assertEquals(new Match.One(coming), Match.of(all, REPLIED));
    }

    @Test
    void theOneThatIsNotAnsweredYetIsMeant() {
        SentReminder second = open(appointment("Ana"));
        assertEquals(new Match.One(second), Match.of(List.of(answered(appointment("Ana")), second), REPLIED));
    }

    @Test
    void aSecondAnswerToTwoAnsweredRemindersIsNotGuessed() {
        assertInstanceOf(
                Match.Several.class,
                Match.of(List.of(answered(appointment("Ana")), answered(appointment("Ben"))), REPLIED));
    }

    @Test
    void senderAndRecipientAreComparedByTheirDigits() {
        assertTrue(OurNumber.isTheSame("+1 (500) 555-0006", "+15005550006"));
        assertFalse(OurNumber.isTheSame("+15005550007", "+15005550006"));
        assertTrue(OurNumber.isTheSame("MG0123456789abcdef", "+15005550006"));
        assertTrue(OurNumber.isTheSame(null, "+15005550006"));
    }
}
