package org.carillon.batch.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recipient, for the API's description: {@link RowReader} reads it. Further fields are variables of the text. */
@Schema(
        name = "BulkRecipient",
        requiredProperties = {"phone"})
public record BulkRecipient(
        @Schema(description = "Phone number in any usual form", example = "+15551234567") @Nullable
        String phone,

        @Schema(description = "The user whose number it is, for the log", example = "3") @Nullable
        Long userId,

        @Schema(description = "Stands for {name} in the message; any further field for a variable of its name")
        @Nullable
        String name,

        @Schema(description = "Country (two letters) of a number without country code") @Nullable
        String region) {}
