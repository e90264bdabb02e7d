package org.carillon.configuration.boundary;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.carillon.configuration.control.TwilioAccount;
import org.carillon.notification.boundary.Sender;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.settings.control.Setting;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The settings of C1. What is missing stays as it is; an empty text makes the value of the environment count again. */
@Schema(name = "TwilioSettingsToSave")
public record TwilioSettingsRequest(
        @Schema(description = "AC and letters or digits; another account needs its auth_token") @Nullable
        String accountSid,

        @Schema(description = "8 to 200 characters without blanks; ******** leaves the token as it is") @Nullable
        String authToken,

        @Schema(description = "The sender: a number, or a messaging service (MG…)") @Nullable
        String phoneNumber,

        @Schema(description = "The sender of WhatsApp messages, with or without whatsapp:") @Nullable
        String whatsappNumber) {
    private static final Pattern ACCOUNT = Pattern.compile("AC[0-9A-Za-z]{5,62}");
    private static final Pattern TOKEN = Pattern.compile("[!-~]{8,200}");
    private static final String CHANNEL = "whatsapp:";

    TwilioAccount checked() {
        Map<String, String> faults = new TreeMap<>();
        String account = matching("account_sid", accountSid, ACCOUNT, "must be AC and letters or digits", faults);
        String token = TwilioSettingsAnswer.MASK.equals(authToken)
                ? null
                : matching(
                        "auth_token", authToken, TOKEN, "must have 8 to 200 visible characters without blanks", faults);
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return new TwilioAccount(
                account,
                token,
                sender("phone_number", phoneNumber),
                sender("whatsapp_number", withoutChannel(whatsappNumber)));
    }

    private static @Nullable String matching(
            String name, @Nullable String written, Pattern form, String reason, Map<String, String> faults) {
        if (written == null || written.isBlank()) {
            return written == null ? null : "";
        }
        String given = written.strip();
        if (!form.matcher(given).matches()) {
            faults.put(name, reason);
        }
        return given;
    }

    private static @Nullable String sender(String name, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return written == null ? null : "";
        }
        try {
            return Sender.parse(written, Setting.DEFAULT_REGION.required());
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, name, e.sentence());
        }
    }

    private static @Nullable String withoutChannel(@Nullable String written) {
        String given = written == null ? "" : written.strip();
        return given.regionMatches(true, 0, CHANNEL, 0, CHANNEL.length()) ? given.substring(CHANNEL.length()) : written;
    }

    @Override
    public String toString() {
        return "TwilioSettingsRequest[" + accountSid + "]";
    }
}
