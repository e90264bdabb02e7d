package org.carillon.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.carillon.security.control.AccessDeed;

/** Writes down what became of accounts and API clients, in the transaction in which it did. */
@ApplicationScoped
public class AuditAccess {

    @Inject
    private Audit audit;

    void record(@Observes AccessDeed deed) {
        audit.record(deed.action(), deed.subject(), deed.detail());
    }
}
