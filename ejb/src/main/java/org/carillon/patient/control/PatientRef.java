package org.carillon.patient.control;

import java.util.List;
import java.util.Locale;

/**
 * A patient who has a number.
 *
 * @param name the patient's
 * @param label of the number with this patient
 * @param isDefault whether messages to the patient go there
 * @param emergency whether it is an emergency contact's
 */
public record PatientRef(long id, String name, String label, boolean isDefault, boolean emergency) {

    /** Those with this whole name, in small or capital letters; all of them if there is none. */
    public static List<PatientRef> named(List<PatientRef> patients, String name) {
        List<PatientRef> named = patients.stream()
                .filter(patient -> plain(patient.name()).equals(plain(name)))
                .toList();
        return named.isEmpty() ? patients : named;
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
