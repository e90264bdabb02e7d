package org.carillon.overview.control;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;

/** Minutes since 1970. The id of a message begins with the milliseconds of its birth, so that a minute is a range of ids. */
final class Minutes {
    private static final int MILLIS = 60_000;
    /** Of the 48 bits that tell milliseconds, the first ten characters of an id show 36. */
    static final int SHOWN_CHARACTERS = 10;

    private static final int HIDDEN_BITS = 12;

    private Minutes() {}

    static long of(Instant moment) {
        return Math.floorDiv(moment.toEpochMilli(), MILLIS);
    }

    static Instant start(long minute) {
        return Instant.ofEpochMilli(minute * MILLIS);
    }

    static UUID firstId(long minute) {
        return UuidCreator.getTimeOrderedEpochMin(start(minute));
    }

    /**
     * The minutes, from {@code first} on, in which messages were born whose ids begin so.
     *
     * @param beginnings of ids, {@value #SHOWN_CHARACTERS} characters each; four seconds have the same
     */
    static SortedSet<Long> of(Collection<String> beginnings, long first) {
        SortedSet<Long> minutes = new TreeSet<>();
        for (String beginning : beginnings) {
            long earliest = Long.parseLong(beginning.replace("-", ""), 16) << HIDDEN_BITS;
            long latest = earliest + (1L << HIDDEN_BITS) - 1;
            LongStream.rangeClosed(earliest / MILLIS, latest / MILLIS)
                    .filter(minute -> minute >= first)
                    .forEach(minutes::add);
        }
        return minutes;
    }
}
