package org.carillon.batch.boundary;

import org.jspecify.annotations.Nullable;

/** A request to send one text to many, whichever words it was written in. */
public interface BulkText {

    @Nullable
    String message();

    /** Whether there need be no text. */
    default boolean speaksWithoutText() {
        return false;
    }

    /** Two letters, for numbers without country code. */
    default @Nullable String region() {
        return null;
    }

    default @Nullable String from() {
        return null;
    }

    /** JSON name of {@link #from()}. */
    default String fromField() {
        return "from_number";
    }

    /** ISO 8601 with offset; not before then. */
    default @Nullable String sendAt() {
        return null;
    }

    default boolean isUrgent() {
        return false;
    }
}
