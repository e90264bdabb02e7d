package org.carillon.notification.boundary;

import java.util.List;
import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One SMS, as C2 writes it. */
@Schema(
        name = "PlatformSms",
        requiredProperties = {"to_number"})
public record PlatformSms(
        @Schema(description = Wording.PHONE, example = "+447700900123") @Nullable
        String toNumber,

        @Schema(description = Wording.MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = Wording.SENDER, example = "+15005550006") @Nullable
        String fromNumber,

        @Schema(description = Wording.REGION, example = "GB") @Nullable
        String region,

        @Schema(description = Wording.MEDIA_URLS) @Nullable List<@Nullable String> mediaUrls,

        @Schema(description = Wording.SEND_AT, example = "2026-12-01T10:30:00+02:00") @Nullable
        String sendAt)
        implements SmsRequest {

    @Override
    public @Nullable String to() {
        return toNumber;
    }

    @Override
    public String toField() {
        return "to_number";
    }

    @Override
    public @Nullable String from() {
        return fromNumber;
    }
}
