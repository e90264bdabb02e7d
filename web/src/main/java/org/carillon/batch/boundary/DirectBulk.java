package org.carillon.batch.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One SMS to many, each with its own name in it, as E4 writes it.
 *
 * @param recipients read one by one, and null here
 */
@Schema(
        name = "DirectBulk",
        requiredProperties = {"recipients", "message"})
public record DirectBulk(
        @Nullable List<BulkRecipient> recipients,

        @Schema(description = BulkWording.FILLED) @Nullable String message,

        @Schema(description = BulkWording.REGION, example = "US") @Nullable
        String region,

        @Schema(description = BulkWording.SEND_AT) @Nullable String sendAt)
        implements BulkText {}
