package org.carillon.patient.boundary;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A patient.
 *
 * @param externalId the id in the booking application
 * @param phones own numbers, the default one first
 */
@Schema(name = "Patient")
public record PatientAnswer(
        long id,
        String name,
        @Nullable String language,
        @Nullable String timeZone,
        @Nullable String externalId,
        List<PhoneAnswer> phones,
        List<EmergencyContactAnswer> emergencyContacts,
        boolean active,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static PatientAnswer of(KnownPatient known) {
        Patient patient = known.patient();
        ZoneId zone = patient.getZone();
        return new PatientAnswer(
                patient.getId(),
                patient.getName(),
                patient.getLanguage(),
                zone == null ? null : zone.getId(),
                patient.getExternalId(),
                known.phones().stream()
                        .filter(phone -> !phone.isEmergency())
                        .map(PhoneAnswer::of)
                        .toList(),
                known.phones().stream()
                        .filter(PatientPhone::isEmergency)
                        .map(EmergencyContactAnswer::of)
                        .toList(),
                patient.isActive(),
                patient.getVersion(),
                patient.getCreatedAt(),
                patient.getUpdatedAt());
    }
}
