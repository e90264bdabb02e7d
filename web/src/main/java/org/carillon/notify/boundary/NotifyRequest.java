package org.carillon.notify.boundary;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.carillon.notification.boundary.SendTime;
import org.carillon.notify.control.Notice;
import org.carillon.notify.control.NotifyEvent;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a user is to be told (C6). */
@Schema(
        name = "NotifyUser",
        requiredProperties = {"user_id", "event"})
public record NotifyRequest(
        @Schema(description = "Of the directory", example = "3") @Nullable
        Long userId,

        @Schema(description = "workflow_approval, task, inspection, emergency or invitation", example = "task")
        @Nullable
        String event,

        @Schema(description = "What the event's template is filled with") @Nullable
        Map<String, @Nullable String> variables,

        @Schema(description = "In place of the template", maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = "Of the e-mail; the template's or the first line if absent") @Nullable
        String subject,

        @Schema(description = "The e-mail's text as HTML, beside the plain one") @Nullable
        String html,

        @Schema(description = "ISO 8601 with its offset; now if absent") @Nullable
        String sendAt) {

    static Notice notice(@Nullable NotifyRequest request, String by, Instant now) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        request.check();
        return new Notice(
                Objects.requireNonNull(request.userId),
                request.knownEvent().orElseThrow(),
                request.values(),
                request.message,
                MailShape.subject(request.subject),
                request.html,
                SendTime.parse(request.sendAt, now),
                by);
    }

    private void check() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (userId == null || userId < 1) {
            faults.put("user_id", userId == null ? "is required" : "must be positive");
        }
        if (knownEvent().isEmpty()) {
            faults.put(
                    "event",
                    event == null
                            ? "is required"
                            : "must be one of "
                                    + QueryParameters.listed(Arrays.asList(NotifyEvent.values()), NotifyEvent::key));
        }
        if (message != null) {
            MessageText.fault(message).ifPresent(fault -> faults.put("message", fault));
        }
        MailShape.check(subject, html, faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
    }

    private Optional<NotifyEvent> knownEvent() {
        return Optional.ofNullable(event).flatMap(NotifyEvent::of);
    }

    private Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        if (variables != null) {
            variables.forEach((name, value) -> values.put(name, Objects.requireNonNullElse(value, "")));
        }
        return values;
    }
}
