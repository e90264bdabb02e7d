package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads appointments. Pages are cut by date, time and id, so that the thousandth costs what the first does. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentBook {
    private static final String BEFORE =
            "a.date <= :date and (a.date < :date or a.time < :time" + " or (a.time = :time and a.id < :id))";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public Optional<Appointment> byId(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    public Optional<Appointment> byBookingId(String bookingId) {
        return entities.createQuery("select a from Appointment a where a.bookingId = :bookingId", Appointment.class)
                .setParameter("bookingId", bookingId)
                .getResultStream()
                .findFirst();
    }

    /** At most {@code limit} appointments that come, in this order, behind the one with the id {@code before}. */
    public AppointmentPage search(AppointmentFilter filter, @Nullable UUID before, int limit) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        List<String> conditions = new ArrayList<>();
        add(conditions, parameters, "a.status = :status", "status", filter.status());
        add(conditions, parameters, "a.patientId = :patientId", "patientId", filter.patientId());
        add(conditions, parameters, "a.patientKey = lower(:name)", "name", filter.patientName());
        add(conditions, parameters, "a.doctorKey = lower(:doctor)", "doctor", filter.doctorName());
        add(conditions, parameters, "lower(a.department) = lower(:department)", "department", filter.department());
        add(conditions, parameters, "a.clinic = :clinic", "clinic", filter.clinic());
        add(conditions, parameters, "a.usablePhone = :phone", "phone", filter.phone());
        add(conditions, parameters, "a.date >= :from", "from", filter.from());
        add(conditions, parameters, "a.date <= :to", "to", filter.to());
        if (before != null) {
            Appointment last = byId(before)
                    .orElseThrow(() ->
                            Problem.field(ProblemCode.VALIDATION_FAILED, "before", "must be the id of an appointment"));
            conditions.add(BEFORE);
            parameters.put("date", last.getDate());
            parameters.put("time", last.getTime());
            parameters.put("id", last.getId());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        TypedQuery<Appointment> query = entities.createQuery(
                "select a from Appointment a" + where + " order by a.date desc, a.time desc, a.id desc",
                Appointment.class);
        parameters.forEach(query::setParameter);
        List<Appointment> found = query.setMaxResults(limit + 1).getResultList();
        if (found.size() <= limit) {
            return new AppointmentPage(List.copyOf(found), null);
        }
        List<Appointment> page = List.copyOf(found.subList(0, limit));
        return new AppointmentPage(page, page.get(limit - 1).getId());
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }
}
