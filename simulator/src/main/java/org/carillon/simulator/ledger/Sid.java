package org.carillon.simulator.ledger;

import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;

/**
 * SIDs that look random, never repeat after a restart, and lead back to their sequence number without an index: the
 * number is mixed by a reversible function, and salted by what was drawn at the start.
 */
public final class Sid {

    private static final long FIRST = 0xbf58476d1ce4e5b9L;
    private static final long SECOND = 0x94d049bb133111ebL;
    private static final long FIRST_INVERSE = 0x96de1b173f119089L;
    private static final long SECOND_INVERSE = 0x319642b2d24d8ec3L;

    /** What is left of a salt has twelve digits at most. */
    private static final int UNUSED_BITS = 25;

    private final long salt;
    private final long check;

    public Sid(RandomGenerator random) {
        salt = random.nextLong();
        check = random.nextLong();
    }

    /** @param kind the first two letters, as {@code SM} */
    public String of(String kind, long sequence) {
        HexFormat hex = HexFormat.of();
        return kind + hex.toHexDigits(mix(sequence ^ check)) + hex.toHexDigits(mix(sequence + salt));
    }

    /** In digits, as SMS Broadcast numbers messages; it does not repeat after a restart either. */
    public long number(long sequence) {
        return (salt >>> UNUSED_BITS) + sequence;
    }

    /** The sequence number of a SID of this run. */
    public OptionalLong sequence(String sid) {
        if (!sid.matches("[A-Z]{2}[0-9a-f]{32}")) {
            return OptionalLong.empty();
        }
        long sequence = unmix(HexFormat.fromHexDigitsToLong(sid, 18, 34)) - salt;
        boolean own = HexFormat.fromHexDigitsToLong(sid, 2, 18) == mix(sequence ^ check);
        return own ? OptionalLong.of(sequence) : OptionalLong.empty();
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 32)) * FIRST;
        z = (z ^ (z >>> 32)) * SECOND;
        return z ^ (z >>> 32);
    }

    private static long unmix(long value) {
        long z = (value ^ (value >>> 32)) * SECOND_INVERSE;
        z = (z ^ (z >>> 32)) * FIRST_INVERSE;
        return z ^ (z >>> 32);
    }
}
