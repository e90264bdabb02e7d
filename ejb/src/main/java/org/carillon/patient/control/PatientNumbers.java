package org.carillon.patient.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;

/** Whose a number is, by index: it costs the same with a hundred patients and with a million. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PatientNumbers {
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "carillon")
    private EntityManager entities;

    /**
     * The active patients who have these numbers, each once for a number and in the order of their ids. A number that nobody has is
     * absent.
     *
     * @param e164 any number of them
     */
    public Map<String, List<PatientRef>> whose(Collection<String> e164) {
        List<String> numbers = e164.stream().distinct().toList();
        Map<String, List<PatientRef>> found = new HashMap<>();
        for (int from = 0; from < numbers.size(); from += AT_ONCE) {
            add(numbers.subList(from, Math.min(from + AT_ONCE, numbers.size())), found);
        }
        return found;
    }

    /** All numbers of a patient: the default one first, those of emergency contacts last. */
    public List<PatientPhone> of(long patient) {
        return of(List.of(patient)).getOrDefault(patient, List.of());
    }

    /** The same for several patients; one without a number is absent. */
    public Map<Long, List<PatientPhone>> of(Collection<Long> patients) {
        Map<Long, List<PatientPhone>> found = new HashMap<>();
        if (!patients.isEmpty()) {
            entities.createQuery(
                            "select f from PatientPhone f where f.patientId in :patients order by f.patientId, f.position",
                            PatientPhone.class)
                    .setParameter("patients", List.copyOf(patients))
                    .getResultList()
                    .forEach(phone -> found.computeIfAbsent(phone.getPatientId(), key -> new ArrayList<>())
                            .add(phone));
        }
        return found;
    }

    /** By their ids, without loading them; who is not active or has no number of his or her own is absent. */
    public Map<Long, ReachedPatient> reached(Collection<Long> patients) {
        if (patients.isEmpty()) {
            return Map.of();
        }
        Map<Long, ReachedPatient> found = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.name, f.number from Patient p, PatientPhone f where p.id in :patients"
                                + " and p.active = true and f.patientId = p.id and f.emergency = false"
                                + " order by p.id, f.position",
                        Object[].class)
                .setParameter("patients", List.copyOf(patients))
                .getResultList()
                .forEach(row -> found.putIfAbsent(
                        (Long) row[0], new ReachedPatient((Long) row[0], (String) row[1], (String) row[2])));
        return found;
    }

    private void add(List<String> numbers, Map<String, List<PatientRef>> found) {
        List<Object[]> rows = entities.createQuery(
                        "select f, p from PatientPhone f, Patient p where f.number in :numbers and p.id = f.patientId"
                                + " and p.active = true order by p.id, f.position",
                        Object[].class)
                .setParameter("numbers", numbers)
                .getResultList();
        for (Object[] row : rows) {
            PatientPhone phone = (PatientPhone) row[0];
            Patient patient = (Patient) row[1];
            List<PatientRef> known = found.computeIfAbsent(phone.getNumber(), key -> new ArrayList<>());
            if (known.isEmpty() || known.get(known.size() - 1).id() != patient.getId()) {
                known.add(new PatientRef(
                        patient.getId(), patient.getName(), phone.getLabel(), phone.isDefault(), phone.isEmergency()));
            }
        }
    }
}
