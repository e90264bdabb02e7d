package org.carillon.provider.twilio;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.carillon.provider.wire.BrokenCall;
import org.jspecify.annotations.Nullable;

/** An answer other than 2xx, with what the SDK's exception would have lost: the true status and Retry-After. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int status;
    private final @Nullable String retryAfter;
    private final @Nullable String code;
    private final @Nullable String words;

    Refusal(int status, @Nullable String retryAfter, byte[] body) {
        super("HTTP " + status, null, false, false);
        this.status = status;
        this.retryAfter = retryAfter;
        JsonNode error = read(body);
        this.code = error == null ? null : text(error, "code");
        this.words = error == null ? null : text(error, "message");
    }

    private static @Nullable JsonNode read(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return null;
        }
    }

    private static @Nullable String text(JsonNode error, String field) {
        JsonNode value = error.get(field);
        return value == null || value.isNull() || value.isContainerNode() ? null : value.asText();
    }

    int status() {
        return status;
    }

    /** Twilio's error code; empty if what answered was not Twilio's API. */
    Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Twilio's own sentence; it can hold the recipient's number. */
    Optional<String> words() {
        return Optional.ofNullable(words);
    }

    /** How long Twilio asks to wait, at most a minute; the fallback if it does not say. */
    Duration waitFor(Duration fallback) {
        return BrokenCall.wait(retryAfter, fallback);
    }
}
