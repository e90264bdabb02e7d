package org.carillon.conversation.boundary;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.carillon.json.boundary.StrictJson;

/** Events as a stream of them writes them. */
final class ServerSentEvent {
    /** Milliseconds after which a reader comes back. */
    private static final int RETRY = 3_000;

    static final byte[] WELCOME = bytes("retry: " + RETRY + "\n: you follow\n\n");
    static final byte[] STILL_THERE = bytes(": still there\n\n");
    /** More has changed than is told: the reader has to read anew. */
    static final byte[] RELOAD = bytes("event: reload\ndata: {}\n\n");

    private ServerSentEvent() {}

    /** @param at from where a reader goes on who has seen it */
    static byte[] of(String name, Object data, Instant at) {
        try {
            return bytes("id: " + at + "\nevent: " + name + "\ndata: " + StrictJson.MAPPER.writeValueAsString(data)
                    + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
