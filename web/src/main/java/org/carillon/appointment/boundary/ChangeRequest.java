package org.carillon.appointment.boundary;

import java.util.List;
import org.carillon.appointment.control.Correction;
import org.carillon.appointment.control.NewTime;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be different; what is absent stays as it is. Only another time is told to the patient. */
@Schema(name = "AppointmentChange")
public record ChangeRequest(
        @Schema(example = "2026-12-02") @Nullable String appointmentDate,
        @Schema(example = "11:00") @Nullable String appointmentTime,
        @Nullable String timeZone,
        @Nullable Integer durationMinutes,
        @Nullable String patientName,
        @Nullable String patientPhone,

        @Schema(type = SchemaType.ARRAY, implementation = String.class) @Nullable
        List<@Nullable String> otherPhones,

        @Nullable String language,
        @Nullable String patientTimeZone,
        @Nullable String doctorName,
        @Nullable String department) {

    NewTime newTime() {
        return asBooking().newTime("");
    }

    Correction correction() {
        return asBooking().correction("");
    }

    /** Refuses a request that asks for nothing. */
    static ChangeRequest present(@Nullable ChangeRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        if (request.equals(new ChangeRequest(null, null, null, null, null, null, null, null, null, null, null))) {
            throw Problem.field(
                    ProblemCode.VALIDATION_FAILED, "appointment_date", "is required where nothing else is changed");
        }
        return request;
    }

    private BookingRequest asBooking() {
        return new BookingRequest(
                null,
                patientName,
                patientPhone,
                otherPhones,
                null,
                patientTimeZone,
                language,
                doctorName,
                department,
                null,
                appointmentDate,
                appointmentTime,
                timeZone,
                null,
                durationMinutes);
    }
}
