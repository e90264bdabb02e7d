package org.carillon.reminder.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carillon.sweep.control.Sweeper;
import org.junit.jupiter.api.Test;

class SendRemindersTest {
    private final Ledger ledger = new Ledger();
    private final SendReminders reminders = new SendReminders();

    SendRemindersTest() {
        reminders.due = ledger;
        reminders.sweeper = new Sweeper();
    }

    @Test
    void oneThatNothingCanBeMadeOfFailsAloneAndTheOthersAreSent() {
        ledger.fault = new EJBException(new IllegalStateException("of one row"));
        reminders.run();
        assertEquals(List.of(ledger.good, ledger.alsoGood), ledger.sent);
        assertEquals(List.of(ledger.bad + " could not be made: IllegalStateException"), ledger.givenUp);
    }

    @Test
    void aDatabaseThatIsAwayFailsNone() {
        ledger.fault = new EJBException(new SQLException("gone", "08006"));
        assertThrows(EJBException.class, reminders::run);
        assertEquals(List.of(), ledger.sent);
        assertEquals(List.of(), ledger.givenUp);
    }

    /** Three reminders that are due, one of them bad. */
    private static final class Ledger extends DueReminders {
        private final UUID good = UUID.randomUUID();
        private final UUID bad = UUID.randomUUID();
        private final UUID alsoGood = UUID.randomUUID();
        private final List<UUID> sent = new ArrayList<>();
        private final List<String> givenUp = new ArrayList<>();
        private RuntimeException fault = new IllegalStateException();

        @Override
        public int send(int most) {
            throw fault;
        }

        @Override
        public void send(UUID id) {
            if (id.equals(bad)) {
                throw fault;
            }
            sent.add(id);
        }

        @Override
        public List<UUID> ids(int most) {
            return List.of(good, bad, alsoGood);
        }

        @Override
        public void giveUp(UUID id, String why) {
            givenUp.add(id + " " + why);
        }
    }
}
