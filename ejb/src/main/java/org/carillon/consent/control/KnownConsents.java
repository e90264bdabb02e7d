package org.carillon.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.consent.entity.Consent;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Padded;
import org.carillon.notification.control.Suppression;
import org.carillon.notification.control.Suppressions;

/** Answers the outbox from what is current. */
@ApplicationScoped
public class KnownConsents implements Suppressions {
    private static final int MOST_IN_ONE_QUERY = 1024;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Override
    public Map<Address, Suppression> among(Collection<Address> addresses) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        Set<String> subjects = new LinkedHashSet<>();
        addresses.forEach(address -> subjects.addAll(subjectsOf(address)));
        Map<String, List<Consent>> stated = new HashMap<>();
        List<String> all = List.copyOf(subjects);
        for (int start = 0; start < all.size(); start += MOST_IN_ONE_QUERY) {
            current(all.subList(start, Math.min(all.size(), start + MOST_IN_ONE_QUERY)))
                    .forEach(consent -> stated.computeIfAbsent(consent.getSubject(), key -> new ArrayList<>())
                            .add(consent));
        }
        Map<Address, Suppression> found = new HashMap<>();
        if (!stated.isEmpty()) {
            for (Address address : addresses) {
                List<Consent> of = new ArrayList<>();
                subjectsOf(address).forEach(subject -> of.addAll(stated.getOrDefault(subject, List.of())));
                Standing.of(address, of).ifPresent(suppression -> found.put(address, suppression));
            }
        }
        return found;
    }

    List<Consent> current(List<String> subjects) {
        return entities.createQuery(
                        "select c from Consent c where c.subject in :subjects and c.current = true", Consent.class)
                .setParameter("subjects", Padded.toRoundSize(subjects))
                .getResultList();
    }

    private static List<String> subjectsOf(Address address) {
        String recipient = Consent.subjectOf(address.kind(), address.recipient());
        return address.userId() == null ? List.of(recipient) : List.of(recipient, Consent.subjectOf(address.userId()));
    }
}
