package org.carillon.patient.boundary;

import org.carillon.patient.entity.PatientPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is called in an emergency.
 *
 * @param number E.164
 * @param asWritten as it was entered
 */
@Schema(name = "EmergencyContact")
public record EmergencyContactAnswer(@Nullable String name, String number, String asWritten) {

    static EmergencyContactAnswer of(PatientPhone phone) {
        return new EmergencyContactAnswer(phone.getEmergencyName(), phone.getNumber(), phone.getAsWritten());
    }
}
