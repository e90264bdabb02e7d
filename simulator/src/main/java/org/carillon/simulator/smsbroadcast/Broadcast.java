package org.carillon.simulator.smsbroadcast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.LongAdder;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.answer.Answer;
import org.carillon.simulator.answer.Taken;
import org.carillon.simulator.ledger.Address;
import org.carillon.simulator.ledger.Draft;
import org.carillon.simulator.ledger.Extras;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Segments;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.ledger.Way;
import org.carillon.simulator.receipt.Receipts;

/** Takes a text to several phones, each with a line of its own in the answer. */
@ApplicationScoped
public class Broadcast {

    /** Of the pool that all customers share: what is sent without a sender comes from one like it. */
    private static final String POOL_NUMBER = "61480011122";

    private static final long FIRST_CREDIT = 10_000;

    private final LongAdder spent = new LongAdder();

    @Inject
    private Ledger ledger;

    @Inject
    private Receipts receipts;

    @Inject
    private Clock clock;

    /** What is left of 10,000 credits; a segment costs one. */
    long credit() {
        return Math.max(0, FIRST_CREDIT - spent.sum());
    }

    Taken take(Account account, Order order) {
        StringBuilder answer = new StringBuilder();
        List<CompletableFuture<Void>> steps = new ArrayList<>();
        for (String number : order.to()) {
            Optional<Address> handset = Recipient.parse(number);
            Optional<Fictions> fiction = Fictions.of(number);
            if (fiction.isPresent() && !fiction.get().taken()) {
                fiction.get().answer(number).ifPresent(answer::append);
            } else if (handset.isPresent()) {
                Message message = ledger.add(draft(account, order, handset.get()));
                spent.add(message.segments());
                steps.add(receipts.begin(message));
                answer.append(fiction.flatMap(each -> each.answer(number))
                        .orElseGet(() -> "OK: " + number + ":" + message.number() + "\n"));
            } else {
                answer.append("BAD:").append(number).append(":Invalid Number\n");
            }
        }
        return new Taken(
                Answer.text(200, answer.toString()),
                CompletableFuture.allOf(steps.toArray(new CompletableFuture<?>[0])));
    }

    private Draft draft(Account account, Order order, Address handset) {
        long now = clock.millis();
        long sendAt = order.delayMinutes() == 0 ? 0 : now + order.delayMinutes() * 60_000L;
        return new Draft(
                account,
                Way.SMS_BROADCAST,
                handset,
                order.from().isEmpty() ? POOL_NUMBER : order.from(),
                order.message(),
                Status.QUEUED,
                Segments.of(order.message()),
                null,
                now,
                new Extras(List.of(), null, sendAt, order.ref(), false));
    }
}
