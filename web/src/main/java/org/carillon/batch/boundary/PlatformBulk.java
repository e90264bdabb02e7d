package org.carillon.batch.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One SMS to many, as C2 writes it.
 *
 * @param phoneNumbers read one by one, and null here
 */
@Schema(
        name = "PlatformBulk",
        requiredProperties = {"phone_numbers", "message"})
public record PlatformBulk(
        @Nullable List<String> phoneNumbers,

        @Schema(description = BulkWording.MESSAGE) @Nullable String message,

        @Schema(description = BulkWording.SENDER, example = "+15005550006") @Nullable
        String fromNumber,

        @Schema(description = BulkWording.REGION, example = "GB") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt)
        implements BulkText {

    @Override
    public @Nullable String from() {
        return fromNumber;
    }
}
