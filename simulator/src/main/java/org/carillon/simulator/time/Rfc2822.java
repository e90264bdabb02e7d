package org.carillon.simulator.time;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Twilio writes them: {@code Sat, 21 Nov 2026 02:17:16 +0000}. */
public final class Rfc2822 {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static volatile Text last = new Text(0, format(0));

    private Rfc2822() {}

    /** The second of the given milliseconds since 1970; the text of the last second asked for is kept. */
    public static String of(long millis) {
        long second = Math.floorDiv(millis, 1000);
        Text known = last;
        if (known.second != second) {
            known = new Text(second, format(second));
            last = known;
        }
        return known.text;
    }

    private static String format(long second) {
        return FORMAT.format(Instant.ofEpochSecond(second));
    }

    private record Text(long second, String text) {}
}
