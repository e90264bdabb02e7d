package org.carillon.practice.boundary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.carillon.batch.boundary.BulkText;
import org.carillon.batch.boundary.BulkWording;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One SMS to many, as D2 writes it. The platform's request (C2) has phone_numbers, message and from_number instead.
 *
 * @param recipients read one by one, and null here
 */
@Schema(name = "SmsBulk")
public record SmsBulk(
        @Nullable List<PracticeRecipient> recipients,

        @Schema(description = BulkWording.FILLED) @Nullable String message,

        @Schema(description = "In place of the message: a template of /api/sms/templates") @Nullable
        Long templateId,

        @Schema(description = "What the text is filled with for all; a recipient's own values win") @Nullable
        Map<String, @Nullable String> variables,

        @Schema(description = "At most 11 letters or digits, or a phone number; the configured sender if absent")
        @Nullable
        String senderId,

        @Schema(description = BulkWording.REGION, example = "AU") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt)
        implements BulkText {
    /** JSON name of the rows. */
    static final String ROWS = "recipients";

    private static final Set<String> OF_THE_PRACTICE = Set.of(ROWS, "template_id", "variables", "sender_id");
    private static final Set<String> OF_THE_PLATFORM = Set.of("phone_numbers", "from_number");

    static boolean isOfThePractice(Set<String> names) {
        Words words = new Words();
        for (String name : names) {
            words.ofThePractice(name, OF_THE_PRACTICE.contains(name) ? name : null);
            words.ofThePlatform(name, OF_THE_PLATFORM.contains(name) ? name : null);
        }
        return words.areOfThePractice();
    }

    /** With the template's text in place of its number; fails naming all wrong fields. */
    SmsBulk checked(LongFunction<String> template) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (message == null && templateId == null) {
            faults.put("message", "is required, or template_id in its place");
        } else if (message != null && templateId != null) {
            faults.put("template_id", "cannot stand together with message");
        }
        if (senderId != null) {
            SenderId.fault(senderId, region).ifPresent(fault -> faults.put("sender_id", fault));
        }
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return templateId == null
                ? this
                : new SmsBulk(recipients, template.apply(templateId), null, variables, senderId, region, sendAt);
    }

    /** For all rows. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>();
        if (variables != null) {
            variables.forEach((name, value) -> {
                if (value != null) {
                    values.put(name, value);
                }
            });
        }
        return values;
    }

    @Override
    public @Nullable String from() {
        return senderId;
    }

    @Override
    public String fromField() {
        return "sender_id";
    }
}
