package org.carillon.consent.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.carillon.audit.control.Audit;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.NewConsent;

/** What staff and programs state of others: recorded and audited in one transaction. */
@Stateless
public class StateConsent {

    @Inject
    private Consents consents;

    @Inject
    private Audit audit;

    public List<Consent> record(List<NewConsent> statements) {
        List<Consent> recorded = consents.record(statements);
        recorded.forEach(each -> audit.record(
                "consent.recorded",
                each.getSubject(),
                words(each.getDecision()) + " " + words(each.getKind()) + " for " + words(each.getPurpose()) + " at "
                        + each.getStatedAt()));
        return recorded;
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
