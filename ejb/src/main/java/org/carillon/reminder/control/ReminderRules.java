package org.carillon.reminder.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.reminder.entity.NewRule;
import org.carillon.reminder.entity.ReminderRule;
import org.carillon.reminder.entity.ReminderStatus;

/** Makes and changes rules. What a changed rule has planned is planned anew; what it has sent stays sent and is not sent again. */
@Stateless
public class ReminderRules {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private Event<RulesChanged> changes;

    @Inject
    private Clock clock;

    /** Oldest first. */
    public List<ReminderRule> all() {
        return entities.createQuery("select r from ReminderRule r order by r.id", ReminderRule.class)
                .getResultList();
    }

    public ReminderRule byId(UUID id) {
        return Optional.ofNullable(entities.find(ReminderRule.class, id)).orElseThrow(() -> unknown(id));
    }

    public ReminderRule add(NewRule wanted, String by) {
        ReminderRule rule = new ReminderRule(wanted, by, clock.instant());
        entities.persist(rule);
        changes.fire(new RulesChanged());
        return rule;
    }

    public ReminderRule change(UUID id, NewRule wanted, String by) {
        ReminderRule rule = locked(id);
        rule.change(wanted, by, clock.instant());
        withdrawPlanned(id);
        changes.fire(new RulesChanged());
        return rule;
    }

    public void delete(UUID id) {
        entities.remove(locked(id));
        withdrawPlanned(id);
        changes.fire(new RulesChanged());
    }

    private void withdrawPlanned(UUID rule) {
        entities.createQuery("delete from Reminder r where r.rule = :rule and r.status in :ahead")
                .setParameter("rule", rule)
                .setParameter("ahead", List.of(ReminderStatus.PLANNED, ReminderStatus.SKIPPED))
                .executeUpdate();
    }

    private ReminderRule locked(UUID id) {
        return Optional.ofNullable(entities.find(ReminderRule.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> unknown(id));
    }

    private static Problem unknown(UUID id) {
        return Problem.of(ProblemCode.NOT_FOUND, "There is no reminder rule " + id);
    }
}
