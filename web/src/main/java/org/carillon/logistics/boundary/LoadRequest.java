package org.carillon.logistics.boundary;

import java.time.LocalDate;
import org.carillon.logistics.entity.NewLoad;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A load as it is to be. */
@Schema(
        name = "LoadChange",
        requiredProperties = {"load_number", "pickup_location", "delivery_location", "pickup_date"})
public record LoadRequest(
        @Schema(description = "The business's own; no two loads have the same", example = "L-1001") @Nullable
        String loadNumber,

        @Schema(example = "Chicago, IL") @Nullable String pickupLocation,

        @Schema(example = "Dallas, TX") @Nullable String deliveryLocation,

        @Schema(example = "2026-12-01") @Nullable String pickupDate,

        @Schema(example = "1") @Nullable Long driverId,

        @Schema(description = "As it was if absent; a new one is active") @Nullable
        Boolean active) {
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_LOCATION = 200;

    static LoadRequest present(@Nullable LoadRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Fails naming all wrong fields. */
    NewLoad load() {
        Shape shape = new Shape("");
        NewLoad load = new NewLoad(
                shape.required("load_number", loadNumber, LONGEST_NUMBER),
                shape.required("pickup_location", pickupLocation, LONGEST_LOCATION),
                shape.required("delivery_location", deliveryLocation, LONGEST_LOCATION),
                shape.present("pickup_date", shape.date("pickup_date", pickupDate), LocalDate.MAX),
                shape.positive("driver_id", driverId));
        shape.check();
        return load;
    }
}
