package org.carillon.logistics.boundary;

import java.time.Instant;
import java.time.LocalDate;
import org.carillon.logistics.entity.Load;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A load. */
@Schema(name = "Load")
public record LoadAnswer(
        long id,
        String loadNumber,
        String pickupLocation,
        String deliveryLocation,
        LocalDate pickupDate,
        @Nullable Long driverId,
        boolean active,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static LoadAnswer of(Load load) {
        return new LoadAnswer(
                load.getId(),
                load.getLoadNumber(),
                load.getPickupLocation(),
                load.getDeliveryLocation(),
                load.getPickupDate(),
                load.getDriverId(),
                load.isActive(),
                load.getVersion(),
                load.getCreatedAt(),
                load.getUpdatedAt());
    }
}
