package org.carillon.patient.boundary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.carillon.patient.entity.PatientPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A patient's own number.
 *
 * @param number E.164
 * @param isDefault where messages go unless another number is named
 * @param asWritten as it was entered
 */
@Schema(name = "PatientPhone")
public record PhoneAnswer(
        String label,
        String number,

        @Schema(name = "default") @JsonProperty("default") boolean isDefault,

        String asWritten) {

    static PhoneAnswer of(PatientPhone phone) {
        return new PhoneAnswer(phone.getLabel(), phone.getNumber(), phone.isDefault(), phone.getAsWritten());
    }
}
