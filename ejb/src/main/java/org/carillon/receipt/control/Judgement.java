package org.carillon.receipt.control;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.receipt.entity.ProviderReceipt;
import org.carillon.receipt.entity.ReceiptResult;

/**
 * Decides, receipt after receipt, what each does to its notification, and writes into the receipt what became of it. A duplicate adds
 * no event: the raw receipt tells of it, and a history full of repetitions is read by nobody.
 */
final class Judgement {
    private final Subjects subjects;
    private final Set<Said> said;
    private final BiConsumer<ProviderReceipt, SMSNotification> effect;
    private final Instant now;

    /**
     * @param said what was said before; grows
     * @param effect is told of each receipt that says something new of its notification
     */
    Judgement(Subjects subjects, Set<Said> said, BiConsumer<ProviderReceipt, SMSNotification> effect, Instant now) {
        this.subjects = subjects;
        this.said = said;
        this.effect = effect;
        this.now = now;
    }

    /** The event to store with it; empty if it waits or says nothing new. */
    Optional<StatusEvent> of(ProviderReceipt receipt) {
        Subject subject = subjects.of(receipt);
        if (subject instanceof Subject.Mismatch mismatch) {
            receipt.processed(ReceiptResult.MISMATCH, now);
            String detail = "receipt for " + receipt.getProviderSid() + ", which is another message";
            return Optional.of(mismatch.named()
                    .remark(
                            Source.RECEIPT,
                            receipt.getReceivedAt(),
                            receipt.getWord(),
                            receipt.getErrorCode(),
                            detail));
        }
        if (!(subject instanceof Subject.Found found)) {
            if (receipt.getProviderSid() == null) {
                receipt.processed(ReceiptResult.UNMATCHED, now);
            } else {
                receipt.notFound(now);
            }
            return Optional.empty();
        }
        if (!said.add(Said.by(receipt)) || saysOnlyWhatIsKnown(receipt, found.notification())) {
            receipt.processed(ReceiptResult.DUPLICATE, now);
            return Optional.empty();
        }
        StatusEvent event = tell(found.notification(), receipt);
        boolean moved = event.getFromStatus() != event.getStatus();
        receipt.processed(moved ? ReceiptResult.APPLIED : ReceiptResult.KEPT, now);
        effect.accept(receipt, found.notification());
        return Optional.of(event);
    }

    /** What was said before is found by the SID only. */
    private static boolean saysOnlyWhatIsKnown(ProviderReceipt receipt, SMSNotification notification) {
        return receipt.getProviderSid() == null && receipt.getWord().equals(notification.getProviderStatus());
    }

    private static StatusEvent tell(SMSNotification notification, ProviderReceipt receipt) {
        Status reported = receipt.getReported();
        if (reported == null) {
            return notification.remark(
                    Source.RECEIPT,
                    receipt.getReceivedAt(),
                    receipt.getWord(),
                    receipt.getErrorCode(),
                    "a word that is not known");
        }
        return notification.progress(
                receipt.getProviderSid(),
                receipt.getWord(),
                reported,
                receipt.getErrorCode(),
                receipt.getErrorMessage(),
                Source.RECEIPT,
                receipt.getReceivedAt());
    }
}
