package org.carillon.practice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.Patients;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.phrase.control.FillPhrases;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Finds the number and the text of a request: a patient's from the register, a template's filled with the name. */
@ApplicationScoped
public class ResolveSms {

    @Inject
    Patients patients;

    @Inject
    FillPhrases phrases;

    /** Fails with a problem that names all wrong fields. */
    PracticeSms resolved(SmsSend request) {
        Map<String, String> faults = request.faults();
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        KnownPatient patient = request.patientId() == null ? null : patient(request.patientId());
        return new PracticeSms(
                request, patient == null ? request.to() : number(patient, request), text(request, patient));
    }

    private KnownPatient patient(long id) {
        try {
            KnownPatient known = patients.known(id);
            if (known.patient().isActive()) {
                return known;
            }
        } catch (Problem unknown) {
            throw refused("patient_id", "there is no patient " + id);
        }
        throw refused("patient_id", "names a patient who is no longer active");
    }

    private static String number(KnownPatient patient, SmsSend request) {
        String to = request.to();
        if (to == null) {
            return patient.phones().stream()
                    .filter(phone -> !phone.isEmergency())
                    .map(PatientPhone::getNumber)
                    .findFirst()
                    .orElseThrow(() -> refused("patient_id", "names a patient who has no phone number"));
        }
        String wanted = e164(to, request.region());
        if (patient.phones().stream().noneMatch(phone -> phone.getNumber().equals(wanted))) {
            throw refused("to", "is none of the numbers of patient " + request.patientId());
        }
        return wanted;
    }

    private static String e164(String written, @Nullable String region) {
        try {
            return PhoneNumber.parse(written, region == null ? Setting.DEFAULT_REGION.required() : region)
                    .e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "to", e.sentence());
        }
    }

    private @Nullable String text(SmsSend request, @Nullable KnownPatient patient) {
        Long template = request.templateId();
        if (template == null) {
            return request.message();
        }
        Map<String, @Nullable String> given = request.variables();
        Map<String, @Nullable String> variables = given == null ? Map.of() : given;
        return phrases.text(template, patient == null ? null : patient.patient().getName(), variables);
    }

    private static Problem refused(String field, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, field, reason);
    }
}
