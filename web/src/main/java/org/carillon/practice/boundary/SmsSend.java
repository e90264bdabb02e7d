package org.carillon.practice.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.carillon.notification.boundary.PlatformSms;
import org.carillon.notification.boundary.Wording;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One SMS, in the words of the platform (C2: to_number, from_number) or of the practice (D2: all others); either has message. */
@Schema(name = "SmsSend")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SmsSend(
        @Schema(description = Wording.PHONE + ". The platform's word", example = "+447700900123") @Nullable
        String toNumber,

        @Schema(description = Wording.PHONE + ". The practice's word; of a patient, one of his or her numbers")
        @Nullable
        String to,

        @Schema(description = "A patient; the default number is taken unless to names another one") @Nullable
        Long patientId,

        @Schema(description = Wording.MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = "In place of the message: a template of /api/sms/templates") @Nullable
        Long templateId,

        @Schema(description = "What the template is filled with beside the patient's name") @Nullable
        Map<String, @Nullable String> variables,

        @Schema(description = Wording.SENDER, example = "+15005550006") @Nullable
        String fromNumber,

        @Schema(description = "At most 11 letters or digits, or a phone number; the configured sender if absent")
        @Nullable
        String senderId,

        @Schema(description = Wording.REGION, example = "GB") @Nullable
        String region,

        @Schema(description = Wording.MEDIA_URLS) @Nullable List<@Nullable String> mediaUrls,

        @Schema(description = Wording.SEND_AT, example = "2026-12-01T10:30:00+02:00") @Nullable
        String sendAt) {

    static SmsSend present(@Nullable SmsSend request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }

    /** Whether it is written in the practice's words; refused if it is written in both. */
    boolean isOfThePractice() {
        Words words = new Words();
        words.ofThePlatform("to_number", toNumber);
        words.ofThePlatform("from_number", fromNumber);
        words.ofThePractice("to", to);
        words.ofThePractice("patient_id", patientId);
        words.ofThePractice("template_id", templateId);
        words.ofThePractice("variables", variables);
        words.ofThePractice("sender_id", senderId);
        return words.areOfThePractice();
    }

    PlatformSms ofThePlatform() {
        return new PlatformSms(toNumber, message, fromNumber, region, mediaUrls, sendAt);
    }

    /** What is wrong with it as the practice's, by JSON name. */
    Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (to == null && patientId == null) {
            faults.put("to", "is required, or patient_id in its place");
        }
        if (message == null && templateId == null && mediaUrls == null) {
            faults.put("message", "is required, or template_id in its place");
        } else if (message != null && templateId != null) {
            faults.put("template_id", "cannot stand together with message");
        }
        if (variables != null && templateId == null) {
            faults.put("variables", "needs a template_id");
        }
        if (senderId != null) {
            SenderId.fault(senderId, region).ifPresent(fault -> faults.put("sender_id", fault));
        }
        return faults;
    }
}
