package org.carillon.reminder.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.reminder.entity.ReminderRule;
import org.jspecify.annotations.Nullable;

/** Finds appointments ahead that a rule has no line in the ledger for, and writes it, many in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkPlan {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * Plans at most {@code most} in the order of their start. The rule is locked meanwhile, so that no two nodes plan the same.
     *
     * @param last where the chunk before has ended; null for the first
     * @return where this one has ended; empty if it was the last
     */
    public Optional<AppointedTime> plan(UUID ruleId, @Nullable AppointedTime last, Instant now, int most) {
        ReminderRule rule = entities.find(ReminderRule.class, ruleId, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null || !rule.isActive()) {
            return Optional.empty();
        }
        List<AppointedTime> missing = missing(rule, last, now, most);
        missing.forEach(time -> entities.persist(time.reminder(rule, now)));
        return missing.size() < most ? Optional.empty() : Optional.of(missing.get(missing.size() - 1));
    }

    private List<AppointedTime> missing(ReminderRule rule, @Nullable AppointedTime last, Instant now, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        StringBuilder query = new StringBuilder("select a.id, a.timedVersion, a.startsAt, a.timeZone from Appointment a"
                + " where a.startsAt >= :start and a.status <> :cancelled and not exists (select 1 from Reminder r"
                + " where r.appointment = a.id and r.appointmentVersion = a.timedVersion and r.rule = :rule)");
        parameters.put("start", last == null ? now : last.start());
        parameters.put("cancelled", AppointmentStatus.CANCELLED);
        parameters.put("rule", rule.getId());
        if (last != null) {
            query.append(" and (a.startsAt > :start or a.id > :id)");
            parameters.put("id", last.appointment());
        }
        if (rule.getDepartment() != null) {
            query.append(" and lower(a.department) = lower(:department)");
            parameters.put("department", rule.getDepartment());
        }
        var found =
                entities.createQuery(query.append(" order by a.startsAt, a.id").toString(), Object[].class);
        parameters.forEach(found::setParameter);
        return found.setMaxResults(most).getResultList().stream()
                .map(row -> new AppointedTime((UUID) row[0], (Integer) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }
}
