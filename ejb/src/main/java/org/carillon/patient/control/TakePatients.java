package org.carillon.patient.control;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.Patient;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Effect;
import org.carillon.register.control.Line;
import org.carillon.register.control.Rows;
import org.carillon.register.control.Takeover;
import org.jspecify.annotations.Nullable;

/** Takes patients over from a file. */
@Stateless
public class TakePatients {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Resource
    private SessionContext transaction;

    @Inject
    private PatientWriter writer;

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
            writer.tell(added);
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
            added.put(writer.make(wanted).getId(), wanted.numbers());
            return Effect.ADDED;
        }
        KnownPatient before = writer.locked(id, null);
        NewPatient kept = before.asKept();
        NewPatient merged = wanted.over(kept);
        if (!writer.change(before, merged)) {
            return Effect.UNCHANGED;
        }
        if (before.patient().isActive()) {
            added.put(id, Differences.newNumbers(kept, merged));
        }
        return Effect.CHANGED;
    }

    /** Whoever has no external id yet is known by name and number, also to a row that brings one. */
    private @Nullable Long idOf(NewPatient wanted) {
        Long known = new Rows<>(entities, Patient.class, "patient")
                .by("externalId", wanted.externalId())
                .map(Patient::getId)
                .orElse(null);
        return known != null || wanted.phones().isEmpty() ? known : idByNameAndNumber(wanted);
    }

    private @Nullable Long idByNameAndNumber(NewPatient wanted) {
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
}
