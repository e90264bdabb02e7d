package org.carillon.routing.boundary;

import java.io.IOException;
import java.io.InputStream;
import org.carillon.json.boundary.OptionalBody;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be pinned. */
@Schema(name = "RoutingPin")
public record PinRequest(
        @Schema(description = "Who is to have all of it; if absent, the shares are pinned as they are") @Nullable
        String provider,

        @Schema(description = "For the record; at most 300 characters", example = "Twilio announced works for tonight")
        @Nullable
        String reason) {
    private static final PinRequest UNTOLD = new PinRequest(null, null);

    /** The body may be missing. */
    static PinRequest in(InputStream body) throws IOException {
        return OptionalBody.read(body, PinRequest.class).orElse(UNTOLD);
    }

    @Nullable
    String told() {
        return Reason.checked(reason);
    }
}
