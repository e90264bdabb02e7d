package org.carillon.appointment.boundary;

import java.util.EnumSet;
import java.util.Set;
import org.carillon.notification.entity.NotificationType;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which message to send. */
@Schema(name = "AppointmentNotification", requiredProperties = "type")
public record NotifyRequest(
        @Schema(description = "confirmation, cancellation, reschedule or reminder", example = "confirmation") @Nullable
        String type) {

    private static final Set<NotificationType> KNOWN = EnumSet.of(
            NotificationType.CONFIRMATION,
            NotificationType.CANCELLATION,
            NotificationType.RESCHEDULE,
            NotificationType.REMINDER);

    static NotificationType typeOf(@Nullable NotifyRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        NotificationType type = QueryParameters.word("type", request.type, KNOWN);
        if (type == null) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "type", "is required");
        }
        return type;
    }
}
