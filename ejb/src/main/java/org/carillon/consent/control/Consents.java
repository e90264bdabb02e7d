package org.carillon.consent.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.consent.entity.Consent;
import org.carillon.consent.entity.NewConsent;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Suppression;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.jspecify.annotations.Nullable;

/** The book of consents: statements are added, in the transaction of what makes them known, and none is ever changed. */
@Stateless
public class Consents {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private KnownConsents known;

    @Inject
    private Clock clock;

    /** Holds from now on, unless a later statement is known already. */
    public Consent record(NewConsent statement) {
        return record(List.of(statement)).get(0);
    }

    /** In the order of the statements. */
    public List<Consent> record(List<NewConsent> statements) {
        if (statements.isEmpty()) {
            return List.of();
        }
        List<Consent> current = new ArrayList<>(known.current(
                statements.stream().map(NewConsent::subject).distinct().toList()));
        List<Consent> recorded = new ArrayList<>(statements.size());
        for (NewConsent statement : statements) {
            Consent consent = new Consent(statement, clock.instant());
            take(consent, current);
            entities.persist(consent);
            recorded.add(consent);
            current.add(consent);
        }
        return recorded;
    }

    static void take(Consent consent, List<Consent> current) {
        for (Consent each : current) {
            if (!each.isCurrent() || !each.isComparableWith(consent)) {
                continue;
            }
            if (Consent.AS_STATED.compare(each, consent) <= 0) {
                if (consent.getPurpose().covers(each.getPurpose())) {
                    each.superseded();
                }
            } else if (each.getPurpose().covers(consent.getPurpose())) {
                consent.superseded();
            }
        }
    }

    /** At most {@code limit} statements that were recorded before the one with the id {@code before}. */
    public Page<Consent> search(ConsentFilter filter, @Nullable UUID before, int limit) {
        return Search.among(entities, Consent.class)
                .equal("subject", filter.subject())
                .equal("userId", filter.userId())
                .equal("kind", filter.kind())
                .equal("purpose", filter.purpose())
                .equal("decision", filter.decision())
                .equal("source", filter.source())
                .equal("current", filter.current())
                .newestFirst(before, limit, Consent::getId);
    }

    /** What holds of these subjects. */
    public List<Consent> holding(Collection<String> subjects) {
        return subjects.isEmpty() ? List.of() : known.current(List.copyOf(subjects));
    }

    /** Why nothing is sent there now; an address to which it may be is absent. */
    public Map<Address, Suppression> suppressed(Collection<Address> addresses) {
        return known.among(addresses);
    }

    /** Why nothing is sent there now; empty if it may be. */
    public Optional<Suppression> standing(Address address) {
        return Optional.ofNullable(known.among(List.of(address)).get(address));
    }
}
