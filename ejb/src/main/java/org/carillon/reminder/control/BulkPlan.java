package org.carillon.reminder.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.reminder.entity.ReminderRule;

/** Finds appointments ahead that a rule has no line in the ledger for, and writes it, many in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class BulkPlan {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * The rule is locked meanwhile, so that no two nodes plan the same.
     *
     * @return how many were planned; less than {@code most} if that was all
     */
    public int plan(UUID ruleId, Instant now, int most) {
        ReminderRule rule = entities.find(ReminderRule.class, ruleId, LockModeType.PESSIMISTIC_WRITE);
        if (rule == null || !rule.isActive()) {
            return 0;
        }
        List<Appointment> missing = missing(rule, now, most);
        missing.forEach(
                appointment -> ReminderPlan.reminder(appointment, rule, now).ifPresent(entities::persist));
        return missing.size();
    }

    private List<Appointment> missing(ReminderRule rule, Instant now, int most) {
        String department = rule.getDepartment();
        var query = entities.createQuery(
                        "select a from Appointment a where a.startsAt > :now and a.status <> :cancelled"
                                + (department == null ? "" : " and lower(a.department) = lower(:department)")
                                + " and not exists (select 1 from Reminder r where r.appointment = a.id"
                                + " and r.appointmentVersion = a.timedVersion and r.rule = :rule)"
                                + " order by a.startsAt, a.id",
                        Appointment.class)
                .setParameter("now", now)
                .setParameter("cancelled", AppointmentStatus.CANCELLED)
                .setParameter("rule", rule.getId());
        if (department != null) {
            query.setParameter("department", department);
        }
        return query.setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }
}
