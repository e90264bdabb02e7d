package org.carillon.patient.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.carillon.frame.page.Asked;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.PatientFilter;
import org.carillon.patient.control.Patients;
import org.carillon.register.page.Listed;
import org.carillon.register.page.RegisterAsked;
import org.jspecify.annotations.Nullable;

/** The patients, newest first. */
@Named
@RequestScoped
public class PatientsPage {

    @Inject
    Patients patients;

    @Inject
    Asked asked;

    @Inject
    RegisterAsked register;

    private @Nullable Listed<KnownPatient> list;

    public Listed<KnownPatient> getList() {
        Listed<KnownPatient> known = list;
        if (known == null) {
            known = Listed.of(() -> patients.search(
                    new PatientFilter(
                            register.active(), asked.text("name"), register.phone(), asked.text("external_id")),
                    register.position(),
                    RegisterAsked.ROWS));
            list = known;
        }
        return known;
    }
}
