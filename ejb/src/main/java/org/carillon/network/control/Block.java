package org.carillon.network.control;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** Addresses that begin with the same bits. */
public final class Block {
    private static final Pattern IN_DIGITS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*");

    private final byte[] start;
    private final int bits;

    private Block(byte[] start, int bits) {
        this.start = start;
        this.bits = bits;
    }

    /** @throws IllegalArgumentException if the start is not an address in digits, or has fewer bits */
    public static Block of(String start, int bits) {
        byte[] bytes = bytes(start);
        if (bits < 0 || bits > bytes.length * Byte.SIZE) {
            throw new IllegalArgumentException("An address of " + bytes.length + " bytes has no " + bits + " bits");
        }
        return new Block(bytes, bits);
    }

    /**
     * @param written {@code 198.51.100.0/24}, {@code 2001:db8::/32}, or one address
     * @throws IllegalArgumentException if it is none of these
     */
    public static Block parse(String written) {
        int slash = written.indexOf('/');
        if (slash < 0) {
            return of(written, bytes(written).length * Byte.SIZE);
        }
        return of(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
    }

    public boolean has(byte[] address) {
        if (address.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if ((address[bit / Byte.SIZE] & mask) != (start[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }

    static byte[] bytes(String written) {
        if (!IN_DIGITS.matcher(written).matches()) {
            throw new IllegalArgumentException("Not a network address in digits");
        }
        try {
            return InetAddress.getByName(written).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("Not a network address in digits", e);
        }
    }
}
