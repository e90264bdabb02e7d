package org.carillon.batch.control;

import java.nio.charset.StandardCharsets;

/**
 * Which address gets which text in which row, to find the same twice. Kept as 64 bits of a hash and a number, so that half a million rows
 * take 12 MB; two that differ share a hash once in a hundred million such batches.
 */
final class SeenRows {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] hashes = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    /** The row that had the same before; 0 if there is none, and then it is this one from now on. */
    int before(String recipient, String text, int row) {
        long hash = hash(hash(FNV_OFFSET, recipient), text);
        int place = place(hashes, rows, hash);
        if (rows[place] != 0) {
            return rows[place];
        }
        hashes[place] = hash;
        rows[place] = row;
        size++;
        if (size * 2 > rows.length) {
            grow();
        }
        return 0;
    }

    private void grow() {
        long[] more = new long[hashes.length * 2];
        int[] moreRows = new int[more.length];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 0) {
                int place = place(more, moreRows, hashes[i]);
                more[place] = hashes[i];
                moreRows[place] = rows[i];
            }
        }
        hashes = more;
        rows = moreRows;
    }

    private static int place(long[] hashes, int[] rows, long hash) {
        int mask = rows.length - 1;
        int place = Long.hashCode(hash * 0x9E3779B97F4A7C15L) & mask;
        while (rows[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long hash(long start, String text) {
        long hash = start;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xff)) * FNV_PRIME;
        }
        return (hash ^ 0xff) * FNV_PRIME;
    }
}
