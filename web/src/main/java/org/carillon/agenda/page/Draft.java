package org.carillon.agenda.page;

import java.util.List;
import org.carillon.appointment.entity.Appointment;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.entity.PatientPhone;
import org.jspecify.annotations.Nullable;

/**
 * What a booking form begins with.
 *
 * @param otherPhones one on each line
 * @param date ISO, or null
 */
public record Draft(
        @Nullable String patientName,
        @Nullable String patientPhone,
        String otherPhones,
        @Nullable String patientId,
        @Nullable String language,
        @Nullable String patientTimeZone,
        @Nullable String doctorName,
        @Nullable String department,
        @Nullable String clinic,
        @Nullable String date,
        int durationMinutes) {
    private static final int USUAL_DURATION = 30;

    static Draft empty(@Nullable String clinic, @Nullable String date) {
        return new Draft(null, null, "", null, null, null, null, null, clinic, date, USUAL_DURATION);
    }

    /** One more for the same patient, with the same doctor. */
    static Draft like(Appointment last) {
        return new Draft(
                last.getPatientName(),
                last.getPatientPhone(),
                lines(last.getOtherPhones()),
                last.getPatientId(),
                last.getLanguage(),
                last.getPatientZone() == null ? null : last.getPatientZone().getId(),
                last.getDoctorName(),
                last.getDepartment(),
                last.getClinic(),
                null,
                last.getDurationMinutes());
    }

    /** With the numbers of the patient, those of emergency contacts left out: an appointment is nobody else's concern. */
    Draft forPatient(KnownPatient known) {
        List<String> numbers = known.phones().stream()
                .filter(phone -> !phone.isEmergency())
                .map(PatientPhone::getNumber)
                .toList();
        return new Draft(
                known.patient().getName(),
                numbers.isEmpty() ? null : numbers.get(0),
                lines(numbers.subList(Math.min(1, numbers.size()), numbers.size())),
                known.patient().getExternalId(),
                known.patient().getLanguage(),
                known.patient().getZone() == null
                        ? null
                        : known.patient().getZone().getId(),
                doctorName,
                department,
                clinic,
                date,
                durationMinutes);
    }

    private static String lines(List<String> numbers) {
        return String.join("\n", numbers);
    }
}
