package org.carillon.quiethours.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.quiethours.entity.QuietHours;

/** Keeps the quiet hours; every node goes by what is changed here within two seconds, also for what is held already. */
@Stateless
public class QuietHoursBook {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public List<QuietHours> all() {
        return entities.createQuery("select q from QuietHours q order by q.clinic", QuietHours.class)
                .getResultList();
    }

    /** @param clinic its code, or {@link QuietHours#EVERY_CLINIC} */
    public QuietHours put(String clinic, LocalTime from, LocalTime to, boolean remindersOnly, String by) {
        QuietHours known = entities.find(QuietHours.class, clinic, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            known.change(from, to, remindersOnly, by, clock.instant());
            return known;
        }
        QuietHours made = new QuietHours(clinic, from, to, remindersOnly, by, clock.instant());
        entities.persist(made);
        return made;
    }

    /** Those of every clinic hold there again. */
    public void delete(String clinic) {
        QuietHours known = entities.find(QuietHours.class, clinic);
        if (known == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There are no quiet hours of " + clinic);
        }
        entities.remove(known);
    }
}
