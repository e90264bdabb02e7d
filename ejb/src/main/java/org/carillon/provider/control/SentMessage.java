package org.carillon.provider.control;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as its provider knows it.
 *
 * @param progress how far it has come
 * @param status the same in the provider's word
 * @param to E.164
 * @param from E.164, or the sender's name
 * @param body the text as the provider stored it; empty if it was redacted
 * @param created when the provider took it, to the second
 * @param sent when it went out
 * @param price what it cost, negative for a charge, such as {@code -0.00750}
 * @param priceUnit ISO 4217 currency of the price
 * @param errorCode why it failed
 * @param call when it was and how long, if it is a call
 */
public record SentMessage(
        String sid,
        Progress progress,
        String status,
        String to,
        String from,
        String body,
        Instant created,
        @Nullable Instant sent,
        @Nullable String price,
        @Nullable String priceUnit,
        @Nullable String errorCode,
        @Nullable CallTimes call) {

    /** One that is no call. */
    public SentMessage(
            String sid,
            Progress progress,
            String status,
            String to,
            String from,
            String body,
            Instant created,
            @Nullable Instant sent,
            @Nullable String price,
            @Nullable String priceUnit,
            @Nullable String errorCode) {
        this(sid, progress, status, to, from, body, created, sent, price, priceUnit, errorCode, null);
    }
}
