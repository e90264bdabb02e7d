package org.carillon.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.NewConsent;
import org.carillon.consent.entity.Purpose;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.OptOutReports;
import org.carillon.notification.control.Suppression;
import org.carillon.notification.control.Suppressions;
import org.carillon.notification.entity.SMSNotification;

/** Learns of opt-outs that the provider knew before us; what was known is not stated again. */
@ApplicationScoped
public class HeedRefusals implements OptOutReports {
    private static final String BY = "provider";

    @Inject
    private Consents consents;

    @Inject
    private Suppressions suppressions;

    @Override
    public void report(List<SMSNotification> refused) {
        Map<Address, Suppression> known =
                suppressions.among(refused.stream().map(Address::of).toList());
        List<NewConsent> statements = new ArrayList<>();
        for (SMSNotification each : refused) {
            Suppression before = known.get(Address.of(each));
            if (before == null || !before.code().equals(Standing.OPTED_OUT)) {
                statements.add(statement(each));
            }
        }
        consents.record(statements);
    }

    private static NewConsent statement(SMSNotification refused) {
        return new NewConsent(
                refused.getKind(),
                Consent.subjectOf(refused.getKind(), refused.getRecipient()),
                Purpose.ANY,
                Decision.OPTED_OUT,
                ConsentSource.PROVIDER,
                refused.getProvider() + " refused a message with " + refused.getErrorCode() + ": "
                        + refused.getErrorMessage(),
                null,
                refused.getId(),
                null,
                BY,
                refused.getUpdatedAt());
    }
}
