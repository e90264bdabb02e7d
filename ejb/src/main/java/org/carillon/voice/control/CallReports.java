package org.carillon.voice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.provider.control.CallReport;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.ProviderWebhooks;
import org.carillon.receipt.control.ReceiptEffect;
import org.carillon.receipt.entity.ProviderReceipt;
import org.carillon.voice.entity.CallRecord;

/** Takes from a call's receipts who was reached, when, and for how long. */
@ApplicationScoped
public class CallReports implements ReceiptEffect {

    @Inject
    private ProviderWebhooks webhooks;

    @Inject
    private CallRecords records;

    @Override
    public void applied(ProviderReceipt receipt, SMSNotification notification) {
        if (notification.getKind() == Kind.CALL) {
            webhooks.of(ProviderName.valueOf(receipt.getProvider()))
                    .callReport(receipt.getPayload())
                    .ifPresent(report -> tell(records.of(notification.getId()), report, receipt.getReceivedAt()));
        }
    }

    static void tell(CallRecord call, CallReport report, Instant receivedAt) {
        Instant at = report.at() == null ? receivedAt : report.at();
        call.says(report.word(), report.sequence());
        if (report.answered()) {
            call.started(at);
        }
        if (report.answered() && !report.reached().isEmpty()) {
            call.reached(report.reached());
        }
        if (report.ended()) {
            call.ended(at, report.seconds());
        }
    }
}
