package org.carillon.notification.boundary;

import java.time.Instant;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The new time of a scheduled notification. */
@Schema(
        name = "Reschedule",
        requiredProperties = {"send_at"})
public record RescheduleRequest(
        @Schema(description = Wording.SEND_AT, example = "2026-12-01T10:30:00+02:00") @Nullable
        String sendAt) {

    static Instant time(@Nullable RescheduleRequest request, Instant now) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return SendTime.required(request.sendAt, now);
    }
}
