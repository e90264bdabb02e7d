package org.carillon.logistics.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A load as it is to be. */
public record NewLoad(
        String loadNumber,
        String pickupLocation,
        String deliveryLocation,
        LocalDate pickupDate,
        @Nullable Long driverId) {}
