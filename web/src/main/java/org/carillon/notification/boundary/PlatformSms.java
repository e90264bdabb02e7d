package org.carillon.notification.boundary;

import org.carillon.text.MessageText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One SMS, as C2 writes it. */
@Schema(
        name = "PlatformSms",
        requiredProperties = {"to_number", "message"})
public record PlatformSms(
        @Schema(description = Wording.PHONE, example = "+447700900123") @Nullable
        String toNumber,

        @Schema(description = Wording.MESSAGE, maxLength = MessageText.LONGEST) @Nullable
        String message,

        @Schema(description = Wording.SENDER, example = "+15005550006") @Nullable
        String fromNumber,

        @Schema(description = Wording.REGION, example = "GB") @Nullable
        String region)
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
