package org.carillon.batch.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One SMS to many, as B2 writes it.
 *
 * @param recipients read one by one, and null here
 */
@Schema(
        name = "TwilioBulk",
        requiredProperties = {"recipients", "message"})
public record TwilioBulk(
        @Nullable List<BulkRecipient> recipients,

        @Schema(description = BulkWording.MESSAGE) @Nullable String message,

        @Schema(description = BulkWording.REGION, example = "ZA") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt)
        implements BulkText {}
