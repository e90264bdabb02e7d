package org.carillon.simulator.receipt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.DoublePredicate;
import org.carillon.simulator.fault.Faults;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;

/** Which status callbacks a message gets, in the order they are made. */
record Plan(List<Step> steps, Step last) {

    private static final int OUTSIDE_WINDOW = 63016;
    /** Kept for fiction in Australia: SMS Broadcast takes it and delivers nothing. */
    private static final long NOBODY_HOME = 61491570110L;

    /**
     * @param open whether free WhatsApp text may be sent to the phone
     * @param chance whether something with a share happens
     */
    static Plan of(Message message, Faults faults, boolean open, DoublePredicate chance) {
        List<Step> steps = new ArrayList<>(inOrder(message, faults, open, chance));
        Step last = steps.get(steps.size() - 1);
        if (chance.test(faults.duplicateReceipts())) {
            steps.addAll(List.copyOf(steps));
        }
        if (faults.shuffledReceipts()) {
            Collections.reverse(steps);
        }
        return new Plan(List.copyOf(steps), last);
    }

    private static List<Step> inOrder(Message message, Faults faults, boolean open, DoublePredicate chance) {
        boolean whatsapp = message.handset().whatsapp();
        if (whatsapp && !open && !message.extras().template()) {
            return List.of(new Step(Status.FAILED, OUTSIDE_WINDOW));
        }
        if (chance.test(faults.undelivered())) {
            return List.of(Step.to(Status.SENT), new Step(Status.UNDELIVERED, faults.undeliveredCode()));
        }
        if (!message.way().twilio() && message.handset().digits() == NOBODY_HOME) {
            return List.of(Step.to(Status.SENT), new Step(Status.UNDELIVERED, faults.undeliveredCode()));
        }
        return whatsapp
                ? List.of(Step.to(Status.SENT), Step.to(Status.DELIVERED), Step.to(Status.READ))
                : List.of(Step.to(Status.SENT), Step.to(Status.DELIVERED));
    }
}
