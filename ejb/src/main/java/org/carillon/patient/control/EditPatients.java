package org.carillon.patient.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.carillon.patient.entity.NewPatient;
import org.carillon.patient.entity.Patient;
import org.jspecify.annotations.Nullable;

/** Makes and changes patients. Each change stands in the audit, with the names of the fields and without the numbers. */
@Stateless
public class EditPatients {

    @Inject
    private PatientWriter writer;

    /** @param active null means yes */
    public KnownPatient add(NewPatient wanted, @Nullable Boolean active) {
        Patient patient = writer.activated(writer.make(wanted), active);
        if (patient.isActive()) {
            writer.tell(Map.of(patient.getId(), wanted.numbers()));
        }
        return writer.known(patient);
    }

    /**
     * @param version that the caller has seen; null if it does not matter
     * @param active null leaves it as it is
     */
    public KnownPatient change(long id, @Nullable Integer version, NewPatient wanted, @Nullable Boolean active) {
        KnownPatient before = writer.locked(id, version);
        NewPatient kept = before.asKept();
        boolean wasActive = before.patient().isActive();
        writer.change(before, wanted);
        Patient patient = writer.activated(before.patient(), active);
        if (patient.isActive()) {
            writer.tell(Map.of(id, wasActive ? Differences.newNumbers(kept, wanted) : wanted.numbers()));
        }
        return writer.known(patient);
    }

    /** No number is this patient's for new messages; making active again takes that back. */
    public void deactivate(long id, @Nullable Integer version) {
        writer.activated(writer.locked(id, version).patient(), false);
    }
}
