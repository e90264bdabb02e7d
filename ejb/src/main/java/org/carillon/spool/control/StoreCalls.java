package org.carillon.spool.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import org.carillon.inbound.control.TakeInbound;
import org.carillon.provider.control.Arrival;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.WebhookReading;
import org.carillon.receipt.control.TakeReceipt;
import org.carillon.voice.control.TakeCallAnswer;

/** Brings what a provider told to those who store it. */
@ApplicationScoped
public class StoreCalls {

    @Inject
    private TakeReceipt receipts;

    @Inject
    private TakeInbound inbound;

    @Inject
    private TakeCallAnswer answers;

    /** Completes once it is in the database, with false if it was there before; it throws for a reading that tells nothing. */
    public CompletionStage<Boolean> store(ProviderName provider, Arrival arrival, WebhookReading reading) {
        if (reading instanceof WebhookReading.Receipt receipt) {
            return receipts.take(provider, receipt, arrival);
        }
        if (reading instanceof WebhookReading.Inbound message) {
            return inbound.take(provider, message, arrival);
        }
        if (reading instanceof WebhookReading.CallAnswer answer) {
            return answers.take(answer);
        }
        throw new IllegalArgumentException(
                "nothing can be stored of " + reading.getClass().getSimpleName());
    }
}
