package org.carillon.appointment.control;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.Patient;
import org.jspecify.annotations.Nullable;

/** Who comes and to whom, as it should read; null means as before. */
public record Correction(
        @Nullable String patientName,
        @Nullable String patientPhone,
        @Nullable List<String> otherPhones,
        @Nullable String language,
        @Nullable ZoneId patientZone,
        @Nullable String doctorName,
        @Nullable String department) {

    /** As before. */
    public static final Correction NONE = new Correction(null, null, null, null, null, null, null);

    Patient patientOf(Appointment before) {
        return new Patient(
                or(patientName, or(before.getPatientName(), "")),
                patientPhone == null ? before.getPatientPhone() : patientPhone,
                otherPhones == null ? before.getOtherPhones() : otherPhones,
                before.getPatientId(),
                language == null ? before.getLanguage() : language,
                patientZone == null ? before.getPatientZone() : patientZone);
    }

    String doctorOf(Appointment before) {
        return or(doctorName, or(before.getDoctorName(), ""));
    }

    String departmentOf(Appointment before) {
        return or(department, or(before.getDepartment(), ""));
    }

    private static String or(@Nullable String first, @Nullable String second) {
        return Optional.ofNullable(first).or(() -> Optional.ofNullable(second)).orElse("");
    }
}
