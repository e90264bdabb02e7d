package org.carillon.appointment.control;

import java.security.SecureRandom;

/** Booking ids for those who bring none: short enough to read out, without letters that look like digits. */
final class BookingIds {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private BookingIds() {}

    /** As {@code A-7K3M9QXR2T}: 2^50 of them, so that two alike are refused by the database once in many years. */
    static String next() {
        StringBuilder id = new StringBuilder("A-");
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> id.append(ALPHABET.charAt(i)));
        return id.toString();
    }
}
