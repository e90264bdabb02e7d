package org.carillon.simulator.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.carillon.simulator.callback.Addresses;
import org.carillon.simulator.callback.Callback;
import org.carillon.simulator.callback.Callbacks;
import org.carillon.simulator.fault.FaultSwitch;
import org.carillon.simulator.fault.Faults;
import org.carillon.simulator.fault.Provider;
import org.carillon.simulator.ledger.Handsets;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.time.Later;

/** Lets a message move on step by step, and tells the product each step. */
@ApplicationScoped
public class Receipts {

    @Inject
    private Later later;

    @Inject
    private Clock clock;

    @Inject
    private FaultSwitch faults;

    @Inject
    private Callbacks callbacks;

    @Inject
    private Addresses addresses;

    @Inject
    private Handsets handsets;

    /** Completes when the message has arrived and all its callbacks are answered or given up. */
    public CompletableFuture<Void> begin(Message message) {
        Faults now = faults.of(message.way().twilio() ? Provider.TWILIO : Provider.SMSBROADCAST);
        boolean open = !now.whatsappWindow() || handsets.inWindow(message.handset(), clock.millis());
        Plan plan = Plan.of(message, now, open, faults::chance);
        CompletableFuture<Void> done = new CompletableFuture<>();
        Duration pause = now.receiptsBeforeAnswer() ? Duration.ZERO : Duration.ofMillis(now.receiptDelay());
        long wait = Math.max(0, message.extras().sendAt() - clock.millis());
        later.run(pause.plusMillis(wait), () -> step(message, plan, 0, pause, done));
        return done;
    }

    private void step(Message message, Plan plan, int index, Duration pause, CompletableFuture<Void> done) {
        if (message.status() == Status.CANCELED || index == plan.steps().size()) {
            message.settle();
            done.complete(null);
            return;
        }
        Step step = plan.steps().get(index);
        Step reached = plan.steps().get(0).equals(plan.last()) ? plan.last() : step;
        message.move(reached.status(), reached.error(), clock.millis());
        Runnable next = () -> later.run(pause, () -> step(message, plan, index + 1, pause, done));
        if (told(message, step)) {
            callbacks.send(() -> callback(message, step)).thenRun(next);
        } else {
            next.run();
        }
    }

    private static boolean told(Message message, Step step) {
        return message.way().twilio() ? message.callback() != null : step.status() != Status.SENT;
    }

    private Callback callback(Message message, Step step) {
        String url = message.callback();
        return url == null
                ? Callback.unsigned(addresses.chosen().smsBroadcastReceipt(), ReceiptForm.smsBroadcast(message, step))
                : Callback.signed(
                        url,
                        ReceiptForm.twilio(message, step),
                        message.account().token());
    }
}
