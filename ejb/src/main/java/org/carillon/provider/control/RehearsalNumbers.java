package org.carillon.provider.control;

/**
 * Phone numbers that nobody has: area codes whose middle digit is 9 are kept back for a longer numbering plan (NANPA). What is sent to
 * one of them never leaves the machine, whoever sends it.
 */
public final class RehearsalNumbers {
    /** How all of them start. */
    public static final String PREFIX = "+1999555";

    private static final int HOW_MANY = 10_000;

    private RehearsalNumbers() {}

    /** E.164; one after the other, and from the start again. */
    public static String number(int n) {
        return PREFIX + "%04d".formatted(Math.floorMod(n, HOW_MANY));
    }

    public static boolean contains(String e164) {
        return e164.startsWith(PREFIX);
    }
}
