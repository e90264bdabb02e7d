package org.carillon.appointment.boundary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.carillon.appointment.control.Booking;
import org.carillon.appointment.control.Correction;
import org.carillon.appointment.control.NewTime;
import org.carillon.appointment.control.When;
import org.carillon.appointment.entity.Patient;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An appointment as its booking application tells it. */
@Schema(
        name = "Booking",
        requiredProperties = {"patient_name", "doctor_name", "department", "appointment_date", "appointment_time"})
public record BookingRequest(
        @Schema(description = "1 to 64 letters, digits and . _ : -; made if absent", example = "BK-20261201-0042")
        @Nullable
        String bookingId,

        @Schema(example = "Maria Santos") @Nullable String patientName,

        @Schema(
                description = "In any usual form. One that cannot be used does not hinder the booking: "
                        + "the message is recorded as not sent, and the patient comes to the work list",
                example = "9876543210")
        @Nullable
        String patientPhone,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                description = "Tried in this order where patient_phone cannot be used; at most 5")
        @Nullable
        List<@Nullable String> otherPhones,

        @Schema(description = "The patient's id in the booking application") @Nullable
        String patientId,

        @Schema(description = "Where the patient lives, for quiet hours; the appointment's zone if absent") @Nullable
        String patientTimeZone,

        @Schema(description = "Of the messages, BCP 47; English if absent", example = "en") @Nullable
        String language,

        @Schema(example = "Anita Rao") @Nullable String doctorName,
        @Schema(example = "Cardiology") @Nullable String department,

        @Schema(description = "Code or name of a clinic") @Nullable
        String clinic,

        @Schema(description = "In the appointment's zone", example = "2026-12-01") @Nullable
        String appointmentDate,

        @Schema(example = "10:30") @Nullable String appointmentTime,

        @Schema(description = "IANA; the clinic's if absent, else carillon.default.zone", example = "Asia/Kolkata")
        @Nullable
        String timeZone,

        @Schema(
                description = "Country (two letters) of a phone number without country code; the clinic's if absent",
                example = "IN")
        @Nullable
        String region,

        @Schema(description = "1 to 1,440; 30 if absent") @Nullable
        Integer durationMinutes) {
    private static final int USUAL_DURATION = 30;
    private static final String BOOKING_ID = "(?!\\.+$)[A-Za-z0-9._:-]+";

    /**
     * The booking that it asks for; a problem names all wrong fields.
     *
     * @param prefix of the fields' names where this stands in another body, as {@code appointment.}; else empty
     * @param bookedBy name of the calling user, API client or application
     */
    public Booking booking(String prefix, String bookedBy) {
        Shape shape = new Shape(prefix);
        String id = shape.matching(
                "booking_id", bookingId, 64, BOOKING_ID, "may have letters, digits and . _ : - and not dots alone");
        Booking booking = new Booking(
                id,
                new Patient(
                        shape.required("patient_name", patientName, 200),
                        shape.phone("patient_phone", patientPhone),
                        shape.phones("other_phones", otherPhones),
                        shape.optional("patient_id", patientId, 64),
                        shape.language("language", language),
                        shape.zone("patient_time_zone", patientTimeZone)),
                shape.required("doctor_name", doctorName, 200),
                shape.required("department", department, 200),
                shape.optional("clinic", clinic, 200),
                shape.region("region", region),
                new When(
                        shape.present(
                                "appointment_date", shape.date("appointment_date", appointmentDate), LocalDate.MAX),
                        shape.present(
                                "appointment_time", shape.time("appointment_time", appointmentTime), LocalTime.MIN),
                        shape.zone("time_zone", timeZone),
                        Objects.requireNonNullElse(
                                shape.between("duration_minutes", durationMinutes, 1, 1440), USUAL_DURATION)),
                bookedBy);
        shape.check();
        return booking;
    }

    /** The time that it asks for; what it does not name stays as it is. */
    public NewTime newTime(String prefix) {
        Shape shape = new Shape(prefix);
        NewTime time = new NewTime(
                shape.date("appointment_date", appointmentDate),
                shape.time("appointment_time", appointmentTime),
                shape.zone("time_zone", timeZone),
                shape.between("duration_minutes", durationMinutes, 1, 1440));
        shape.check();
        return time;
    }

    /** Who comes and to whom; what it does not name stays as it is. */
    public Correction correction(String prefix) {
        Shape shape = new Shape(prefix);
        Correction correction = new Correction(
                shape.optional("patient_name", patientName, 200),
                shape.phone("patient_phone", patientPhone),
                otherPhones == null ? null : shape.phones("other_phones", otherPhones),
                shape.language("language", language),
                shape.zone("patient_time_zone", patientTimeZone),
                shape.optional("doctor_name", doctorName, 200),
                shape.optional("department", department, 200));
        shape.check();
        return correction;
    }
}
