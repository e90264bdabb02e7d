package org.carillon.appointment.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.paging.control.Page;
import org.carillon.paging.control.Search;
import org.jspecify.annotations.Nullable;

/** The appointments of one day, each in its own zone, in the order of the clock. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DaySheet {
    private static final String BEHIND = "r.time > :time or (r.time = :time and r.id > :id)";

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * @param clinic code; null means any
     * @param after the id behind which the page begins
     */
    public Page<Appointment> of(
            LocalDate day,
            @Nullable String clinic,
            @Nullable AppointmentStatus status,
            @Nullable UUID after,
            int limit) {
        Search<Appointment> search = Search.among(entities, Appointment.class)
                .equal("date", day)
                .equal("clinic", clinic)
                .equal("status", status);
        Appointment last = after == null ? null : entities.find(Appointment.class, after);
        if (last != null) {
            search.where(BEHIND, Map.of("time", last.getTime(), "id", last.getId()));
        }
        return search.page("r.time, r.id", limit, Appointment::getId);
    }

    /** How many there are; a status that none has is absent. */
    public Map<AppointmentStatus, Long> counts(LocalDate day, @Nullable String clinic) {
        String ofClinic = clinic == null ? "" : " and r.clinic = :clinic";
        var query = entities.createQuery(
                        "select r.status, count(r) from Appointment r where r.date = :day" + ofClinic
                                + " group by r.status",
                        Object[].class)
                .setParameter("day", day);
        if (clinic != null) {
            query.setParameter("clinic", clinic);
        }
        Map<AppointmentStatus, Long> counts = new EnumMap<>(AppointmentStatus.class);
        query.getResultList().forEach(row -> counts.put((AppointmentStatus) row[0], (Long) row[1]));
        return counts;
    }
}
