package org.carillon.notification.boundary;

import java.util.List;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One SMS, as E4 writes it. */
@Schema(
        name = "DirectSms",
        requiredProperties = {"to_phone"})
public record DirectSms(
        @Schema(description = Wording.PHONE, example = "+15551234567") @Nullable
        String toPhone,

        @Schema(description = Wording.MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = Wording.REGION, example = "US") @Nullable
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
}
