package org.carillon.notify.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.channel.entity.Kind;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One message of any kind, in our own words. */
@Schema(
        name = "NewNotification",
        requiredProperties = {"kind"})
public record NotificationRequest(
        @Schema(description = "sms, whatsapp, call, email or in_app", example = "email") @Nullable
        String kind,

        @Schema(
                description =
                        "Phone number, e-mail address or, in the application, the id of a user; the user's if absent",
                example = "maria@example.org")
        @Nullable
        String to,

        @Schema(description = "The user of the directory who is told", example = "3") @Nullable
        Long userId,

        @Schema(description = "The driver who is told, at his or her number", example = "1") @Nullable
        Long driverId,

        @Schema(description = "The text; of a call, what is read out") @Nullable
        String message,

        @Schema(description = "In place of the message") @Nullable
        TemplateUse template,

        @Schema(description = "Of an e-mail or in-app notification; a template's own if absent") @Nullable
        String subject,

        @Schema(description = "The e-mail's text as HTML, beside the message or in its place") @Nullable
        String html,

        @Schema(description = "https addresses of pictures and other files, of an SMS or a WhatsApp message") @Nullable
        List<@Nullable String> mediaUrls,

        @Schema(description = "The provider's template, of a WhatsApp message") @Nullable
        String contentSid,

        @Schema(description = "What fills that template's placeholders, by their names") @Nullable
        Map<String, @Nullable String> contentVariables,

        @Schema(description = "Sender of an SMS or a WhatsApp message; the configured one if absent") @Nullable
        String from,

        @Schema(description = "Country (two letters) of a number without country code", example = "GB") @Nullable
        String region,

        @Schema(description = "ISO 8601 with its offset, in the future; now if absent") @Nullable
        String sendAt,

        @Schema(description = "Overtakes others") @Nullable Boolean urgent,

        @Schema(description = "For whose account it is") @Nullable
        Long departmentId) {

    static NotificationRequest present(@Nullable NotificationRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    Kind knownKind() {
        Kind known = QueryParameters.word("kind", kind, Kind.class);
        if (known == null) {
            throw QueryParameters.refused("kind", "is required");
        }
        return known;
    }

    /** What does not go with this kind, and what is missing, by JSON name. */
    Map<String, String> faults(Kind wanted) {
        Map<String, String> faults = new LinkedHashMap<>();
        boolean phone = wanted == Kind.SMS || wanted == Kind.WHATSAPP;
        boolean titled = wanted == Kind.EMAIL || wanted == Kind.IN_APP;
        if (to == null && userId == null && driverId == null) {
            faults.put("to", "is required, unless user_id or driver_id names somebody");
        }
        if (driverId != null && (to != null || userId != null)) {
            faults.put("driver_id", "takes the place of to and user_id: give one of them");
        } else if (driverId != null && titled) {
            faults.put("driver_id", "is for SMS, WhatsApp and calls");
        }
        if (message != null && template != null) {
            faults.put("template", "takes the place of the message: give one of them");
        }
        if (!titled) {
            refuse("subject", subject, "is for e-mail and in-app notifications", faults);
        }
        if (wanted != Kind.EMAIL) {
            refuse("html", html, "is for e-mail", faults);
        } else if (subject == null && template == null) {
            faults.put("subject", "is required for an e-mail");
        }
        if (!phone) {
            refuse("media_urls", mediaUrls, "are for SMS and WhatsApp", faults);
            refuse("content_sid", contentSid, "is for SMS and WhatsApp", faults);
            refuse("content_variables", contentVariables, "are for SMS and WhatsApp", faults);
            refuse("from", from, "is for SMS and WhatsApp; others come from the configured sender", faults);
        }
        if (departmentId != null && departmentId < 1) {
            faults.put("department_id", "must be positive");
        }
        MailShape.check(subject, html, faults);
        return faults;
    }

    private static void refuse(String field, @Nullable Object value, String why, Map<String, String> faults) {
        if (value != null) {
            faults.put(field, why);
        }
    }
}
