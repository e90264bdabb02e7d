package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.carillon.conversation.entity.LateMatch;
import org.carillon.patient.control.NumbersAdded;

/**
 * Notes numbers that come to patients, in the same transaction, so that none is forgotten whatever dies: messages that had come from them
 * before are looked through a moment later, when nobody is at work any more who does not know of the number.
 */
@ApplicationScoped
public class LateMatches {
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(2);
    private static final int MOST_IN_ONE_RUN = 1_000;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private MatchLate match;

    @Inject
    private Clock clock;

    void note(@Observes NumbersAdded added) {
        Instant due = clock.instant().plus(UNTIL_KNOWN);
        added.numbers().values().stream()
                .flatMap(numbers -> numbers.stream())
                .distinct()
                .forEach(number -> entities.persist(new LateMatch(number, due)));
    }

    /** Bounded; what is left is looked through by the next run. */
    public void lookThrough() {
        int rounds = 0;
        while (match.some() && rounds < MOST_IN_ONE_RUN) {
            rounds++;
        }
    }
}
