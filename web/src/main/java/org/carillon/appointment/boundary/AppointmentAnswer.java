package org.carillon.appointment.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentOutcome;
import org.carillon.appointment.entity.Appointment;
import org.carillon.notification.entity.SMSNotification;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param patientPhone as written; {@code phone} is the number (E.164) that is used, null if none can be
 * @param startsAt the instant that date, time and zone mean
 * @param version the ETag's number
 * @param notificationId the message that the change caused; absent if it causes none, and where nothing was changed
 * @param notificationStatus of that message at the moment of the change
 * @param notificationError why that message was not sent; absent if it was or will be
 */
@Schema(name = "Appointment")
public record AppointmentAnswer(
        UUID id,
        String bookingId,
        @Nullable String patientName,
        @Nullable String patientPhone,
        List<String> otherPhones,
        @Nullable String phone,
        @Nullable String patientId,
        @Nullable String patientTimeZone,
        @Nullable String language,
        @Nullable String doctorName,
        @Nullable String department,
        @Nullable String clinic,
        String appointmentDate,
        String appointmentTime,
        @Nullable String timeZone,
        @Nullable Instant startsAt,
        int durationMinutes,
        @Nullable String region,
        String status,
        int version,
        String createdBy,
        Instant createdAt,
        Instant updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID notificationId,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notificationStatus,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String notificationError) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    static AppointmentAnswer of(Appointment row) {
        return of(new AppointmentOutcome(row, null));
    }

    static AppointmentAnswer of(AppointmentOutcome outcome) {
        Appointment row = outcome.appointment();
        SMSNotification message = outcome.notification();
        return new AppointmentAnswer(
                row.getId(),
                row.getBookingId(),
                row.getPatientName(),
                row.getPatientPhone(),
                row.getOtherPhones(),
                row.getUsablePhone(),
                row.getPatientId(),
                row.getPatientZone() == null ? null : row.getPatientZone().getId(),
                row.getLanguage(),
                row.getDoctorName(),
                row.getDepartment(),
                row.getClinic(),
                row.getDate().toString(),
                clock(row.getTime()),
                row.getTimeZone(),
                row.getStartsAt(),
                row.getDurationMinutes(),
                row.getRegion(),
                word(row.getStatus()),
                row.getVersion(),
                row.getCreatedBy(),
                row.getCreatedAt(),
                row.getUpdatedAt(),
                message == null ? null : message.getId(),
                message == null ? null : word(message.getStatus()),
                message == null ? null : message.getErrorMessage());
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
