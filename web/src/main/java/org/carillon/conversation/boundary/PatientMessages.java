package org.carillon.conversation.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

/** Finds where a message to a patient goes, and what it says. */
@ApplicationScoped
public class PatientMessages {

    @Inject
    Patients patients;

    @Inject
    FillPhrases phrases;

    /** Fails with NOT_FOUND for a patient who is not known, and with the field that is wrong. */
    PatientSms of(long id, PatientSend request) {
        KnownPatient known = patients.known(id);
        if (!known.patient().isActive()) {
            throw Problem.of(ProblemCode.ILLEGAL_STATUS, "Patient " + id + " is not active any more");
        }
        return new PatientSms(request, id, number(known.phones(), request), text(known, request));
    }

    private static String number(List<PatientPhone> phones, PatientSend request) {
        String phone = request.phone();
        if (phone == null) {
            return phones.stream()
                    .filter(PatientPhone::isDefault)
                    .map(PatientPhone::getNumber)
                    .findFirst()
                    .orElseThrow(() -> refused("The patient has no phone number on file"));
        }
        String wanted = e164(phone, request.region());
        if (phones.stream().noneMatch(each -> each.getNumber().equals(wanted))) {
            throw refused("is none of the patient's numbers");
        }
        return wanted;
    }

    private static String e164(String written, @Nullable String region) {
        try {
            return PhoneNumber.parse(written, region == null ? Setting.DEFAULT_REGION.required() : region)
                    .e164();
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, "phone", e.sentence());
        }
    }

    private @Nullable String text(KnownPatient known, PatientSend request) {
        if (request.templateId() == null) {
            return request.message();
        }
        Map<String, @Nullable String> given = request.variables();
        return phrases.text(request.templateId(), known.patient().getName(), given == null ? Map.of() : given);
    }

    private static Problem refused(String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, "phone", reason);
    }
}
