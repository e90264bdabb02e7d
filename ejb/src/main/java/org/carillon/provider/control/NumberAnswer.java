package org.carillon.provider.control;

import org.jspecify.annotations.Nullable;

/** What a directory of numbers said. */
public sealed interface NumberAnswer {

    /**
     * It knows.
     *
     * @param country ISO 3166, two letters
     * @param lineType {@code mobile}, {@code landline}, {@code fixedVoip}, {@code nonFixedVoip}, …; at most 24 characters
     * @param carrier at most 100 characters
     * @param fault why it is not valid, in words
     */
    record Known(
            boolean valid,
            @Nullable String country,
            @Nullable String lineType,
            @Nullable String carrier,
            @Nullable String fault)
            implements NumberAnswer {}

    record CannotAsk(String cause) implements NumberAnswer {}
}
