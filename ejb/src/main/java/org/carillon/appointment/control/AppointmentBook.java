package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Reads appointments. Pages are cut by date, time and id, so that the thousandth costs what the first does. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentBook {
    private static final String BEFORE =
            "r.date <= :date and (r.date < :date or r.time < :time or (r.time = :time and r.id < :id))";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    public Optional<Appointment> byId(UUID id) {
        return Optional.ofNullable(entities.find(Appointment.class, id));
    }

    /** In any order; what is not known is left out. */
    public List<Appointment> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Appointment a where a.id in :ids", Appointment.class)
                        .setParameter("ids", List.copyOf(ids))
                        .getResultList();
    }

    public Optional<Appointment> byBookingId(String bookingId) {
        return entities.createQuery("select a from Appointment a where a.bookingId = :bookingId", Appointment.class)
                .setParameter("bookingId", bookingId)
                .getResultStream()
                .findFirst();
    }

    /** At most {@code limit} appointments that come, in this order, behind the one with the id {@code before}. */
    public Page<Appointment> search(AppointmentFilter filter, @Nullable UUID before, int limit) {
        Search<Appointment> search = Search.among(entities, Appointment.class)
                .equal("status", filter.status())
                .equal("patientId", filter.patientId())
                .where("r.patientKey = lower(:name)", "name", filter.patientName())
                .where("r.doctorKey = lower(:doctor)", "doctor", filter.doctorName())
                .where("lower(r.department) = lower(:department)", "department", filter.department())
                .equal("clinic", filter.clinic())
                .where("r.usablePhone = :phone", "phone", filter.phone())
                .where("r.date >= :from", "from", filter.from())
                .where("r.date <= :to", "to", filter.to());
        if (before != null) {
            Appointment last = byId(before)
                    .orElseThrow(() ->
                            Problem.field(ProblemCode.VALIDATION_FAILED, "before", "must be the id of an appointment"));
            search.where(BEFORE, Map.of("date", last.getDate(), "time", last.getTime(), "id", last.getId()));
        }
        return search.page("r.date desc, r.time desc, r.id desc", limit, Appointment::getId);
    }
}
