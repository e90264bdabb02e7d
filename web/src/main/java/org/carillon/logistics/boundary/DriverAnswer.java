package org.carillon.logistics.boundary;

import java.time.Instant;
import org.carillon.logistics.entity.Driver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A driver.
 *
 * @param phone E.164
 */
@Schema(name = "Driver")
public record DriverAnswer(
        long id,
        String firstName,
        String lastName,
        @Nullable String phone,
        boolean active,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static DriverAnswer of(Driver driver) {
        return new DriverAnswer(
                driver.getId(),
                driver.getFirstName(),
                driver.getLastName(),
                driver.getPhone(),
                driver.isActive(),
                driver.getVersion(),
                driver.getCreatedAt(),
                driver.getUpdatedAt());
    }
}
