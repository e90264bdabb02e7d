package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds what is to be changed, and locks it until the transaction ends. */
@ApplicationScoped
public class LockedAppointments {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /** @param version what the caller has seen; null if it does not matter */
    Appointment byBookingId(String bookingId, @Nullable Integer version) {
        Appointment found = entities.createQuery(
                        "select a from Appointment a where a.bookingId = :bookingId", Appointment.class)
                .setParameter("bookingId", bookingId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + bookingId));
        if (version != null && version != found.getVersion()) {
            throw Problem.of(
                    ProblemCode.VERSION_CONFLICT,
                    "You have seen version " + version + ", and it is at version " + found.getVersion()
                            + ": read it again");
        }
        return found;
    }

    Appointment byId(UUID id) {
        Appointment found = entities.find(Appointment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + id);
        }
        return found;
    }
}
