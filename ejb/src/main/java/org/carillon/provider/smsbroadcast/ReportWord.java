package org.carillon.provider.smsbroadcast;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.carillon.provider.control.Progress;
import org.jspecify.annotations.Nullable;

/**
 * The words of delivery reports. Documented are Delivered and Failed; the others are those of the carriers behind it.
 *
 * @param error why it was not delivered; null if it was, or may still be
 */
record ReportWord(Progress progress, @Nullable SmsBroadcastError error) {
    private static final Map<String, ReportWord> ALL = Map.ofEntries(
            entry("delivered", of(Progress.DELIVERED)),
            entry("sent", of(Progress.SENT)),
            entry("submitted", of(Progress.SENT)),
            entry("enroute", of(Progress.SENT)),
            entry("en route", of(Progress.SENT)),
            entry("accepted", of(Progress.ACCEPTED)),
            entry("queued", of(Progress.ACCEPTED)),
            entry("pending", of(Progress.ACCEPTED)),
            entry("buffered", of(Progress.ACCEPTED)),
            entry("scheduled", of(Progress.ACCEPTED)),
            entry("failed", not(SmsBroadcastError.NOT_DELIVERED)),
            entry("undelivered", not(SmsBroadcastError.NOT_DELIVERED)),
            entry("undeliverable", not(SmsBroadcastError.NOT_DELIVERED)),
            entry("not delivered", not(SmsBroadcastError.NOT_DELIVERED)),
            entry("deleted", not(SmsBroadcastError.NOT_DELIVERED)),
            entry("expired", not(SmsBroadcastError.EXPIRED)),
            entry("rejected", not(SmsBroadcastError.REJECTED_BY_CARRIER)),
            entry("blocked", not(SmsBroadcastError.REJECTED_BY_CARRIER)),
            entry("opted out", not(SmsBroadcastError.OPTED_OUT)));

    private static ReportWord of(Progress progress) {
        return new ReportWord(progress, null);
    }

    private static ReportWord not(SmsBroadcastError why) {
        return new ReportWord(Progress.UNDELIVERED, why);
    }

    /** Empty for a word that is not known. */
    static Optional<ReportWord> of(String word) {
        return Optional.ofNullable(ALL.get(word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ")));
    }
}
