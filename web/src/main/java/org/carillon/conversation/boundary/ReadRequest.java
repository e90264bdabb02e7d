package org.carillon.conversation.boundary;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.carillon.json.boundary.OptionalBody;
import org.carillon.paging.boundary.QueryParameters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Up to where a conversation was read. */
@Schema(name = "ReadMark")
public record ReadRequest(
        @Schema(
                description = "Id of the newest message that was read; all if it is absent",
                example = "019aa5d0-7a3e-7c11-8d52-6f1f6f0b1c2d")
        @Nullable
        String upTo) {

    /** Null means all of it, as does a body that is missing. */
    static @Nullable UUID upToIn(InputStream body) throws IOException {
        String upTo = OptionalBody.read(body, ReadRequest.class)
                .map(ReadRequest::upTo)
                .orElse(null);
        return QueryParameters.id("up_to", upTo, "the id of a message");
    }
}
