package org.carillon.logistics.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A load as it is to be. */
public record NewLoad(
        String loadNumber,
        String pickupLocation,
        String deliveryLocation,
        LocalDate pickupDate,
        @Nullable Long driverId) {

    /** What it does not tell is as it was. */
    public NewLoad over(NewLoad known) {
        return new NewLoad(
                loadNumber, pickupLocation, deliveryLocation, pickupDate, driverId == null ? known.driverId : driverId);
    }
}
