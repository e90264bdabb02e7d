package org.carillon.patient.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.audit.control.Audit;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.NewPhone;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Writes patients with their numbers and the audit, in the transaction of who uses it; who changes one has locked it. No EJB: what it
 * refuses is one bad row of a file, and must not end the transaction.
 */
@ApplicationScoped
public class PatientWriter {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private PatientNumbers numbers;

    @Inject
    private Audit audit;

    @Inject
    private Event<NumbersAdded> additions;

    @Inject
    private Clock clock;

    KnownPatient locked(long id, @Nullable Integer version) {
        return known(rows().locked(id, version));
    }

    KnownPatient known(Patient patient) {
        return new KnownPatient(patient, numbers.of(patient.getId()));
    }

    Patient make(NewPatient wanted) {
        check(wanted, null);
        Patient patient = new Patient(wanted, clock.instant());
        entities.persist(patient);
        write(patient.getId(), wanted.phones());
        audit.record("patient.added", subject(patient), "With " + Differences.count(wanted.phones()));
        return patient;
    }

    /** Whether anything has changed. */
    boolean change(KnownPatient before, NewPatient wanted) {
        Patient patient = before.patient();
        NewPatient kept = before.asKept();
        if (kept.equals(wanted)) {
            return false;
        }
        check(wanted, patient.getId());
        patient.change(wanted, clock.instant());
        if (!kept.phones().equals(wanted.phones())) {
            entities.createQuery("delete from PatientPhone f where f.patientId = :patient")
                    .setParameter("patient", patient.getId())
                    .executeUpdate();
            write(patient.getId(), wanted.phones());
        }
        audit.record("patient.changed", subject(patient), "Changed: " + Differences.between(kept, wanted));
        return true;
    }

    /** With the version that he or she will have. */
    Patient activated(Patient patient, @Nullable Boolean active) {
        if (active != null && active != patient.isActive()) {
            audit.record(
                    active ? "patient.activated" : "patient.deactivated",
                    subject(patient),
                    active ? "In use again" : "Out of use: no new message is his or hers");
        }
        return rows().activated(patient, active, clock.instant());
    }

    /** Patients without new numbers are left out. */
    void tell(Map<Long, Set<String>> added) {
        Map<Long, Set<String>> some = new LinkedHashMap<>(added);
        some.values().removeIf(Set::isEmpty);
        if (!some.isEmpty()) {
            additions.fire(new NumbersAdded(some));
        }
    }

    private void write(long patient, List<NewPhone> phones) {
        Instant now = clock.instant();
        for (int i = 0; i < phones.size(); i++) {
            entities.persist(new PatientPhone(patient, i, phones.get(i), now));
        }
    }

    private void check(NewPatient wanted, @Nullable Long own) {
        rows().by("externalId", wanted.externalId())
                .filter(other -> !other.getId().equals(own))
                .ifPresent(other -> {
                    throw Problem.field(
                            ProblemCode.ALREADY_EXISTS,
                            "external_id",
                            "is that of patient " + other.getId() + " already");
                });
    }

    private static String subject(Patient patient) {
        return "patient " + patient.getId();
    }

    private Rows<Patient> rows() {
        return new Rows<>(entities, Patient.class, "patient");
    }
}
