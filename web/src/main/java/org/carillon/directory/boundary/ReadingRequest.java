package org.carillon.directory.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** In which language and time zone somebody reads; what is left out is as the browser says. */
@Schema(name = "Reading")
public record ReadingRequest(
        @Schema(description = "BCP 47; pages know en and de", example = "de") @Nullable
        String language,

        @Schema(description = "IANA", example = "Europe/Berlin") @Nullable
        String timeZone) {}
