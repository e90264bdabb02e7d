package org.carillon.appointment.boundary;

import java.time.Instant;
import org.carillon.appointment.entity.Clinic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clinic. */
@Schema(name = "Clinic")
public record ClinicAnswer(
        String code, String name, String timeZone, @Nullable String region, Instant createdAt, Instant updatedAt) {

    static ClinicAnswer of(Clinic clinic) {
        return new ClinicAnswer(
                clinic.getCode(),
                clinic.getName(),
                clinic.getZone().getId(),
                clinic.getRegion(),
                clinic.getCreatedAt(),
                clinic.getUpdatedAt());
    }
}
