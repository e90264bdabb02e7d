package org.carillon.receipt.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.notification.control.OptOutReports;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.receipt.entity.ProviderReceipt;

/** Applies a chunk of receipts in one transaction, in the order in which they came. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApplyReceipts {
    private static final Comparator<ProviderReceipt> AS_THEY_CAME =
            Comparator.comparing(ProviderReceipt::getReceivedAt).thenComparing(ProviderReceipt::getId);

    @Inject
    private ReceiptFile file;

    @Inject
    private Clock clock;

    @Inject
    private Providers providers;

    @Inject
    private OptOutReports optOuts;

    @Inject
    @Any
    private Instance<ReceiptEffect> effects;

    /** Those that are processed already, or put off, are passed over. Answers the moves that were made. */
    public List<Status> apply(Collection<UUID> ids) {
        Instant now = clock.instant();
        List<ProviderReceipt> due = file.lockOpen(ids).stream()
                .filter(receipt -> receipt.isDue(now))
                .sorted(AS_THEY_CAME)
                .toList();
        if (due.isEmpty()) {
            return List.of();
        }
        Judgement judgement = new Judgement(file.lockSubjects(due), file.saidBefore(due), this::tell, now);
        List<StatusEvent> events =
                due.stream().map(judgement::of).flatMap(Optional::stream).toList();
        events.forEach(file::keep);
        reportOptOuts(events);
        return events.stream()
                .filter(event -> event.getFromStatus() != event.getStatus())
                .map(StatusEvent::getStatus)
                .toList();
    }

    private void reportOptOuts(List<StatusEvent> events) {
        List<SMSNotification> optedOut = events.stream()
                .filter(event -> event.getErrorCode() != null)
                .map(event -> file.notification(event.getNotificationId()))
                .filter(this::isOptedOut)
                .distinct()
                .toList();
        if (!optedOut.isEmpty()) {
            optOuts.report(optedOut);
        }
    }

    private boolean isOptedOut(SMSNotification notification) {
        String code = notification.getErrorCode();
        String provider = notification.getProvider();
        return code != null
                && provider != null
                && providers.named(ProviderName.valueOf(provider)).saysOptedOut(code);
    }

    private void tell(ProviderReceipt receipt, SMSNotification notification) {
        for (ReceiptEffect effect : effects) {
            effect.applied(receipt, notification);
        }
    }
}
