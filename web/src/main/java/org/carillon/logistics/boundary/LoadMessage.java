package org.carillon.logistics.boundary;

import org.carillon.request.boundary.Shape;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which driver is to be told about which load, and what, as E3 writes it. */
@Schema(
        name = "LoadMessage",
        requiredProperties = {"driver_id", "load_id"})
public record LoadMessage(
        @Schema(example = "1") @Nullable Long driverId,

        @Schema(example = "123") @Nullable Long loadId,

        @Schema(
                description = "What has changed, 1 to 1,000 characters; of an update, not of an assignment",
                example = "Pickup time changed to 2:00 PM")
        @Nullable
        String updateMessage,

        @Schema(
                description =
                        "When to send it: ISO 8601 with its offset, in the future, at most a year ahead; now if absent",
                example = "2026-12-01T10:30:00+02:00")
        @Nullable
        String sendAt) {
    private static final int LONGEST_UPDATE = 1000;

    /** Of an assignment: which load is whose. */
    record Assignment(long driver, long load) {}

    record Update(long driver, long load, String message) {}

    Assignment assignment() {
        Shape shape = new Shape("");
        Assignment assignment = assignment(shape);
        shape.absent("update_message", updateMessage);
        shape.check();
        return assignment;
    }

    Update update() {
        Shape shape = new Shape("");
        Assignment about = assignment(shape);
        String message = shape.text("update_message", updateMessage, LONGEST_UPDATE);
        shape.check();
        return new Update(about.driver, about.load, message);
    }

    private Assignment assignment(Shape shape) {
        return new Assignment(
                shape.present("driver_id", shape.positive("driver_id", driverId), 0L),
                shape.present("load_id", shape.positive("load_id", loadId), 0L));
    }
}
