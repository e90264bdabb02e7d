package org.carillon.callback.control;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered.
 *
 * @param status HTTP status; null if there was no answer
 * @param error null if it was taken
 */
record CallAnswer(
        UUID callback, @Nullable Integer status, @Nullable String error) {

    static CallAnswer of(UUID callback, int status) {
        return new CallAnswer(callback, status, status >= 200 && status < 300 ? null : "answered HTTP " + status);
    }

    static CallAnswer none(UUID callback, String why) {
        return new CallAnswer(callback, null, why);
    }

    boolean taken() {
        return error == null;
    }
}
