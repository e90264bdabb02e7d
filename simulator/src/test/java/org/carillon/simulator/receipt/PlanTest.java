package org.carillon.simulator.receipt;

import static org.carillon.simulator.ledger.Status.DELIVERED;
import static org.carillon.simulator.ledger.Status.FAILED;
import static org.carillon.simulator.ledger.Status.READ;
import static org.carillon.simulator.ledger.Status.SENT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.carillon.simulator.fault.Faults;
import org.carillon.simulator.ledger.Drafts;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void deliversTextsAndLetsWhatsAppBeRead() {
        assertEquals(List.of(SENT, DELIVERED), statuses("+61400111222", false, 0));
        assertEquals(List.of(SENT, DELIVERED, READ), statuses("whatsapp:+61400111222", false, 0));
    }

    @Test
    void repeatsAndShuffles() {
        assertEquals(List.of(SENT, DELIVERED, SENT, DELIVERED), statuses("+61400111222", false, 1));
        assertEquals(List.of(DELIVERED, SENT), statuses("+61400111222", true, 0));
    }

    @Test
    void endsInTheSameStatusInWhateverOrder() {
        assertEquals(DELIVERED, plan("+61400111222", true, 1, true).last().status());
    }

    @Test
    void failsFreeTextOutsideTheWindow() {
        assertEquals(
                List.of(new Step(FAILED, 63016)),
                plan("whatsapp:+61400111222", false, 0, false).steps());
    }

    private static List<Status> statuses(String to, boolean shuffled, double twice) {
        return plan(to, shuffled, twice, true).steps().stream()
                .map(Step::status)
                .toList();
    }

    private static Plan plan(String to, boolean shuffled, double twice, boolean open) {
        Faults faults = new Faults(
                0, 0, 0, 0, 0, 0, 0, 0, 0, twice, shuffled, false, 0, 0, false, false, false, "completed", 0);
        Message message = Drafts.ledger().add(Drafts.sms(to, "x"));
        return Plan.of(message, faults, open, share -> share == 1);
    }
}
