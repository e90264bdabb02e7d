package org.carillon.provider.smsbroadcast;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notification's id as a reference of 20 letters and digits, and back. Of a UUIDv7's 128 bits six are the same in all of them and the
 * top three of its time are zero for the next thousand years; the other 119 fit into 20 digits to the base of 62.
 */
final class MessageRef {
    private static final int LENGTH = 20;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    private static final int RANDOM_BITS = 62;
    private static final int COUNTER_BITS = 12;
    private static final int TIME_BITS = 45;
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private MessageRef() {}

    /** @throws IllegalArgumentException if it is no UUIDv7 */
    static String of(UUID id) {
        long time = id.getMostSignificantBits() >>> 16;
        if (id.version() != 7 || id.variant() != 2 || time >>> TIME_BITS != 0) {
            throw new IllegalArgumentException("Not a UUIDv7 of this millennium: " + id);
        }
        long counter = id.getMostSignificantBits() & mask(COUNTER_BITS);
        BigInteger number = BigInteger.valueOf(time << COUNTER_BITS | counter)
                .shiftLeft(RANDOM_BITS)
                .or(BigInteger.valueOf(id.getLeastSignificantBits() & mask(RANDOM_BITS)));
        char[] digits = new char[LENGTH];
        for (int i = LENGTH - 1; i >= 0; i--) {
            BigInteger[] parts = number.divideAndRemainder(BASE);
            digits[i] = DIGITS.charAt(parts[1].intValue());
            number = parts[0];
        }
        return new String(digits);
    }

    /** Empty for what is not one of ours. */
    static Optional<UUID> read(@Nullable String written) {
        if (written == null || written.length() != LENGTH) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; i < LENGTH; i++) {
            int digit = DIGITS.indexOf(written.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        if (number.bitLength() > TIME_BITS + COUNTER_BITS + RANDOM_BITS) {
            return Optional.empty();
        }
        long random = number.longValue() & mask(RANDOM_BITS);
        long upper = number.shiftRight(RANDOM_BITS).longValue();
        long most = (upper >>> COUNTER_BITS) << 16 | VERSION_7 | (upper & mask(COUNTER_BITS));
        return Optional.of(new UUID(most, VARIANT | random));
    }

    private static long mask(int bits) {
        return (1L << bits) - 1;
    }
}
