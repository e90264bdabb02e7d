package org.carillon.simulator.inbound;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import org.carillon.simulator.account.Account;
import org.carillon.simulator.account.Accounts;
import org.carillon.simulator.callback.Addresses;
import org.carillon.simulator.callback.Callback;
import org.carillon.simulator.callback.Callbacks;
import org.carillon.simulator.callback.Reply;
import org.carillon.simulator.ledger.Draft;
import org.carillon.simulator.ledger.Extras;
import org.carillon.simulator.ledger.Handsets;
import org.carillon.simulator.ledger.Ledger;
import org.carillon.simulator.ledger.Message;
import org.carillon.simulator.ledger.Segments;
import org.carillon.simulator.ledger.Status;
import org.carillon.simulator.ledger.Way;
import org.carillon.simulator.receipt.Receipts;
import org.carillon.simulator.twiml.Twiml;

/** Hands a phone's text to the product, and the product's TwiML answer back to the phone. */
@ApplicationScoped
public class Inbound {

    private static final String UNSUBSCRIBED = "You have successfully been unsubscribed. You will not receive any more "
            + "messages from this number. Reply START to resubscribe.";

    @Inject
    private Ledger ledger;

    @Inject
    private Handsets handsets;

    @Inject
    private Callbacks callbacks;

    @Inject
    private Addresses addresses;

    @Inject
    private Accounts accounts;

    @Inject
    private Receipts receipts;

    @Inject
    private Clock clock;

    /** The message as it stands in the ledger, once the product has answered. */
    public CompletableFuture<Delivered> receive(Note note) {
        Account account = accounts.current();
        Message message = ledger.add(draft(
                account,
                note.smsBroadcast() ? Way.SMS_BROADCAST_INBOUND : Way.TWILIO_INBOUND,
                note,
                note.body(),
                Status.RECEIVED,
                new Extras(note.media(), null, 0, note.ref(), false)));
        handsets.wrote(note.from(), clock.millis());
        Callback callback = note.smsBroadcast()
                ? Callback.unsigned(addresses.chosen().smsBroadcastInbound(), InboundForm.smsBroadcast(message))
                : Callback.signed(addresses.chosen().twilioInbound(), InboundForm.twilio(message), account.token());
        if (!note.smsBroadcast()) {
            heed(account, note);
        }
        return callbacks.send(callback).thenApply(reply -> {
            if (reply.accepted() && !note.smsBroadcast()) {
                Twiml.parse(reply.body())
                        .ifPresent(twiml -> twiml.messages().forEach(text -> answer(account, note, text)));
            }
            return new Delivered(message, reply);
        });
    }

    private void heed(Account account, Note note) {
        switch (OptOut.of(note.body())) {
            case OUT -> {
                handsets.optOut(note.from());
                answer(account, note, UNSUBSCRIBED);
            }
            case IN -> handsets.optIn(note.from());
            case NEITHER -> {}
        }
    }

    private void answer(Account account, Note note, String text) {
        receipts.begin(ledger.add(draft(account, Way.TWILIO_REPLY, note, text, Status.QUEUED, Extras.NONE)));
    }

    private Draft draft(Account account, Way way, Note note, String body, Status status, Extras extras) {
        return new Draft(
                account, way, note.from(), note.to(), body, status, Segments.of(body), null, clock.millis(), extras);
    }

    public record Delivered(Message message, Reply reply) {}
}
