package org.carillon.patient.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.entity.PatientPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All numbers that a message to a patient can go to.
 *
 * @param phones the default one first, those of emergency contacts last
 */
@Schema(name = "PatientPhones")
public record PhonesAnswer(long patientId, String patientName, List<Phone> phones) {
    static final String EXAMPLE = """
            {"patient_id": 7, "patient_name": "Ada Okafor", "phones": [
              {"label": "Mobile", "number": "+61412345678", "default": true, "emergency": false, "name": null},
              {"label": "Work", "number": "+61398765432", "default": false, "emergency": false, "name": null},
              {"label": "Emergency contact", "number": "+61412345679", "default": false, "emergency": true,
               "name": "Maria Okafor"}]}""";

    /**
     * One of them.
     *
     * @param number E.164
     * @param isDefault where messages go unless another number is named
     * @param emergency it belongs to somebody who is called in an emergency
     * @param name who that is
     */
    @Schema(name = "PatientPhoneChoice")
    public record Phone(
            String label,
            String number,

            @Schema(name = "default") @JsonProperty("default")
            boolean isDefault,

            boolean emergency,
            @Nullable String name) {

        static Phone of(PatientPhone phone) {
            return new Phone(
                    phone.getLabel(),
                    phone.getNumber(),
                    phone.isDefault(),
                    phone.isEmergency(),
                    phone.getEmergencyName());
        }
    }

    static PhonesAnswer of(KnownPatient known) {
        return new PhonesAnswer(
                known.patient().getId(),
                known.patient().getName(),
                known.phones().stream().map(Phone::of).toList());
    }
}
