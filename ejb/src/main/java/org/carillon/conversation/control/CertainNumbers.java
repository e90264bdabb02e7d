package org.carillon.conversation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.PatientRef;
import org.carillon.patient.entity.PatientPhone;

/**
 * Numbers by which it is certain whom a message was for: those that one patient has and nobody else. An emergency contact's number is not,
 * since the contact is a person who gets messages of his or her own.
 */
@ApplicationScoped
public class CertainNumbers {

    @Inject
    private PatientNumbers numbers;

    /** Of one patient. */
    Set<String> of(long patient, List<PatientPhone> phones) {
        return certain(Map.of(patient, phones)).keySet();
    }

    /** The patient of each. */
    Map<String, Long> of(Collection<Long> patients) {
        return certain(numbers.of(patients));
    }

    private Map<String, Long> certain(Map<Long, List<PatientPhone>> phones) {
        Set<String> own = new HashSet<>();
        phones.values()
                .forEach(all -> all.stream()
                        .filter(phone -> !phone.isEmergency())
                        .map(PatientPhone::getNumber)
                        .forEach(own::add));
        Map<String, List<PatientRef>> whose = own.isEmpty() ? Map.of() : numbers.whose(own);
        Map<String, Long> certain = new HashMap<>();
        phones.forEach((patient, all) -> all.stream()
                .filter(phone -> !phone.isEmergency())
                .map(PatientPhone::getNumber)
                .filter(number -> whose.getOrDefault(number, List.of()).stream().allMatch(ref -> ref.id() == patient))
                .forEach(number -> certain.put(number, patient)));
        return certain;
    }
}
