package org.carillon.notification.boundary;

import java.util.List;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One SMS, as B2 writes it.
 *
 * @param sendToUserId the user whose number it is, for the log
 */
@Schema(
        name = "TwilioSms",
        requiredProperties = {"to_phone"})
public record TwilioSms(
        @Schema(description = Wording.PHONE, example = "+27123456789") @Nullable
        String toPhone,

        @Schema(description = Wording.MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = "The user whose number it is, for the log", example = "3") @Nullable
        Long sendToUserId,

        @Schema(description = Wording.REGION, example = "ZA") @Nullable
        String region,

        @Schema(description = Wording.MEDIA_URLS) @Nullable List<@Nullable String> mediaUrls,

        @Schema(description = Wording.SEND_AT, example = "2026-12-01T10:30:00+02:00") @Nullable
        String sendAt)
        implements SmsRequest {

    @Override
    public @Nullable String to() {
        return toPhone;
    }

    @Override
    public String toField() {
        return "to_phone";
    }

    @Override
    public @Nullable Long userId() {
        return sendToUserId;
    }
}
