package org.carillon.patient.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.carillon.audit.control.Audit;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.NewPhone;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.jspecify.annotations.Nullable;

/** Makes and changes patients. Each change stands in the audit, with the names of the fields and without the numbers. */
@Stateless
public class EditPatients {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private PatientNumbers numbers;

    @Inject
    private Audit audit;

    @Inject
    private Event<NumbersAdded> additions;

    @Inject
    private Clock clock;

    /** @param active null means yes */
    public KnownPatient add(NewPatient wanted, @Nullable Boolean active) {
        Patient patient = make(wanted);
        rows().activated(patient, active, clock.instant());
        if (patient.isActive()) {
            tell(Map.of(patient.getId(), wanted.numbers()));
        }
        return known(patient);
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public KnownPatient change(long id, @Nullable Integer version, NewPatient wanted, @Nullable Boolean active) {
        KnownPatient before = known(rows().locked(id, version));
        boolean wasActive = before.patient().isActive();
        Set<String> old = before.asKept().numbers();
        apply(before, wanted);
        Patient patient = activated(before.patient(), active);
        if (patient.isActive()) {
            tell(Map.of(id, wasActive ? without(wanted.numbers(), old) : wanted.numbers()));
        }
        return known(patient);
    }

    public void deactivate(long id, @Nullable Integer version) {
        activated(rows().locked(id, version), false);
    }

    /**
     * Adds those who are not known, changes those who are: known by the external id, else by name and one of the numbers. What a row
     * does not tell stays as it is. A dry run tells the same and keeps nothing.
     */
    public Takeover take(List<Line<NewPatient>> lines, boolean dryRun) {
        Map<Long, Set<String>> added = new LinkedHashMap<>();
        Takeover takeover = Takeover.of(entities, lines, NewPatient::key, wanted -> take(wanted, added));
        if (dryRun) {
            transaction.setRollbackOnly();
        } else {
            tell(added);
        }
        return takeover;
    }

    private Effect take(NewPatient wanted, Map<Long, Set<String>> added) {
        if (wanted.externalId() == null && wanted.phones().isEmpty()) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "external_id",
                    "is required where there is no number: nothing else tells the patient when the file comes again");
        }
        Long id = idOf(wanted);
        if (id == null) {
            added.put(make(wanted).getId(), wanted.numbers());
            return Effect.ADDED;
        }
        KnownPatient before = known(rows().locked(id, null));
        Set<String> old = before.asKept().numbers();
        NewPatient merged = wanted.over(before.asKept());
        if (!apply(before, merged)) {
            return Effect.UNCHANGED;
        }
        if (before.patient().isActive()) {
            added.put(id, without(merged.numbers(), old));
        }
        return Effect.CHANGED;
    }

    /** A patient without an external id is known by name and number, also to one who brings it. */
    private @Nullable Long idOf(NewPatient wanted) {
        Long byExternalId =
                rows().by("externalId", wanted.externalId()).map(Patient::getId).orElse(null);
        if (byExternalId != null || wanted.phones().isEmpty()) {
            return byExternalId;
        }
        String free = wanted.externalId() == null ? "" : " and p.externalId is null";
        List<Long> ids = entities.createQuery(
                        "select p.id from Patient p where p.nameKey = :name" + free
                                + " and p.id in (select f.patientId from PatientPhone f where f.number in :numbers)",
                        Long.class)
                .setParameter("name", wanted.name().toLowerCase(Locale.ROOT))
                .setParameter("numbers", wanted.numbers())
                .setMaxResults(2)
                .getResultList();
        if (ids.size() > 1) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED,
                    "name",
                    "is that of several patients with this number: say the external_id");
        }
        return ids.isEmpty() ? null : ids.get(0);
    }

    private Patient make(NewPatient wanted) {
        check(wanted, null);
        Patient patient = new Patient(wanted, clock.instant());
        entities.persist(patient);
        write(patient.getId(), wanted.phones());
        audit.record("patient.added", subject(patient), "With " + count(wanted.phones()));
        return patient;
    }

    private boolean apply(KnownPatient before, NewPatient wanted) {
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
        audit.record("patient.changed", subject(patient), "Changed: " + String.join(", ", differences(kept, wanted)));
        return true;
    }

    private void write(long patient, List<NewPhone> phones) {
        Instant now = clock.instant();
        for (int i = 0; i < phones.size(); i++) {
            entities.persist(new PatientPhone(patient, i, phones.get(i), now));
        }
    }

    private Patient activated(Patient patient, @Nullable Boolean active) {
        if (active != null && active != patient.isActive()) {
            audit.record(
                    active ? "patient.activated" : "patient.deactivated",
                    subject(patient),
                    active ? "In use again" : "Out of use: no new message is his or hers");
        }
        return rows().activated(patient, active, clock.instant());
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

    private void tell(Map<Long, Set<String>> added) {
        Map<Long, Set<String>> some = new LinkedHashMap<>(added);
        some.values().removeIf(Set::isEmpty);
        if (!some.isEmpty()) {
            additions.fire(new NumbersAdded(some));
        }
    }

    private KnownPatient known(Patient patient) {
        return new KnownPatient(patient, numbers.of(patient.getId()));
    }

    private static Set<String> without(Set<String> numbers, Set<String> known) {
        Set<String> rest = new HashSet<>(numbers);
        rest.removeAll(known);
        return rest;
    }

    private static List<String> differences(NewPatient kept, NewPatient wanted) {
        List<String> fields = new ArrayList<>();
        addIfOther(fields, "name", kept.name(), wanted.name());
        addIfOther(fields, "language", kept.language(), wanted.language());
        addIfOther(fields, "time_zone", kept.zone(), wanted.zone());
        addIfOther(fields, "external_id", kept.externalId(), wanted.externalId());
        if (!kept.phones().equals(wanted.phones())) {
            fields.add("numbers (now " + count(wanted.phones()) + ")");
        }
        return fields;
    }

    private static void addIfOther(List<String> fields, String name, @Nullable Object kept, @Nullable Object wanted) {
        if (!Objects.equals(kept, wanted)) {
            fields.add(name);
        }
    }

    private static String count(List<NewPhone> phones) {
        return phones.size() == 1 ? "1 number" : phones.size() + " numbers";
    }

    private static String subject(Patient patient) {
        return "patient " + patient.getId();
    }

    private Rows<Patient> rows() {
        return new Rows<>(entities, Patient.class, "patient");
    }
}
