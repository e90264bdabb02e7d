package org.carillon.patient.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.carillon.consent.page.Standings;
import org.carillon.frame.page.Asked;
import org.carillon.patient.control.PatientNumbers;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.register.page.Sheet;
import org.jspecify.annotations.Nullable;

/** One patient, or one to come: numbers, and what may be sent to each. */
@Named
@RequestScoped
public class PatientPage {

    @Inject
    Patients patients;

    @Inject
    PatientNumbers numbers;

    @Inject
    Standings standings;

    @Inject
    Asked asked;

    private @Nullable Sheet<Patient> sheet;
    private @Nullable List<PatientPhone> phones;

    /** A number, and what holds of it. */
    public record NumberShown(PatientPhone phone, Standings.Standing standing) {}

    public Sheet<Patient> getSheet() {
        Sheet<Patient> known = sheet;
        if (known == null) {
            known = Sheet.of(asked, "/api/patients", patients::found);
            sheet = known;
        }
        return known;
    }

    /** Own ones, the default one first. */
    public List<PatientPhone> getPhones() {
        return all().stream().filter(phone -> !phone.isEmergency()).toList();
    }

    public List<PatientPhone> getContacts() {
        return all().stream().filter(PatientPhone::isEmergency).toList();
    }

    public List<NumberShown> getNumbers() {
        List<Standings.Standing> told = standings.of(
                all().stream().map(PatientPhone::getNumber).distinct().toList(), null);
        return all().stream()
                .map(phone -> new NumberShown(
                        phone,
                        told.stream()
                                .filter(standing -> standing.address().equals(phone.getNumber()))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private List<PatientPhone> all() {
        List<PatientPhone> known = phones;
        if (known == null) {
            Patient patient = getSheet().row();
            known = patient == null ? List.of() : numbers.of(patient.getId());
            phones = known;
        }
        return known;
    }
}
