package org.carillon.provider.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider tells of a call on its way.
 *
 * @param word the provider's word for its state, at most 24 characters
 * @param sequence the higher, the later
 * @param answered whether this is the moment at which somebody answered
 * @param ended whether it is over, answered or not
 * @param at when that was; null if it does not say
 * @param seconds how long they talked; null unless it is over
 * @param reached number of the phone, E.164 as a rule
 */
public record CallReport(
        String word,
        int sequence,
        boolean answered,
        boolean ended,
        @Nullable Instant at,
        @Nullable Integer seconds,
        String reached) {}
