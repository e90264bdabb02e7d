package org.carillon.patient.control;

import java.util.List;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;

/**
 * A patient with all numbers.
 *
 * @param phones the default one first, those of emergency contacts last
 */
public record KnownPatient(Patient patient, List<PatientPhone> phones) {

    NewPatient asKept() {
        return patient.asKept(phones);
    }
}
