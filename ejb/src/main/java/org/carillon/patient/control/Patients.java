package org.carillon.patient.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carillon.paging.control.Page;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.register.control.Rows;
import org.jspecify.annotations.Nullable;

/** Finds patients. Those that are no longer active are found too: their messages name them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Patients {

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    @Inject
    private PatientNumbers numbers;

    public Optional<Patient> byId(long id) {
        return rows().byId(id);
    }

    /** Fails with NOT_FOUND. */
    public Patient found(long id) {
        return rows().found(id);
    }

    /** In the order of their ids; what is not known is left out. */
    public List<Patient> byIds(Collection<Long> ids) {
        return rows().byIds(ids);
    }

    /** By the booking application's ids; what is not known is left out. */
    public List<Patient> byExternalIds(Collection<String> externalIds) {
        return externalIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from Patient p where p.externalId in :ids order by p.id", Patient.class)
                        .setParameter("ids", List.copyOf(externalIds))
                        .getResultList();
    }

    /** With all numbers. Fails with NOT_FOUND. */
    public KnownPatient known(long id) {
        return new KnownPatient(found(id), numbers.of(id));
    }

    /**
     * Newest first.
     *
     * @param before the id behind which the page begins
     */
    public Page<KnownPatient> search(PatientFilter filter, @Nullable Long before, int limit) {
        Page<Patient> page = rows().search(filter.active(), filter.name())
                .equal("externalId", filter.externalId())
                .where(
                        "r.id in (select f.patientId from PatientPhone f where f.number = :phone)",
                        "phone",
                        filter.phone())
                .newestFirst(before, limit, Patient::getId);
        Map<Long, List<PatientPhone>> phones =
                numbers.of(page.items().stream().map(Patient::getId).toList());
        return new Page<>(
                page.items().stream()
                        .map(patient -> new KnownPatient(patient, phones.getOrDefault(patient.getId(), List.of())))
                        .toList(),
                page.next());
    }

    private Rows<Patient> rows() {
        return new Rows<>(entities, Patient.class, "patient");
    }
}
