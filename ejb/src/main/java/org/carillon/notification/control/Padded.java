package org.carillon.notification.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lists for an IN clause, filled up with their last element to a power of two: the database then sees a dozen statements that it
 * has planned before, not one for each length.
 */
public final class Padded {
    private Padded() {}

    public static <T> List<T> toRoundSize(List<T> items) {
        int size = Integer.highestOneBit(Math.max(1, items.size() * 2 - 1));
        List<T> padded = new ArrayList<>(items);
        padded.addAll(Collections.nCopies(size - items.size(), items.get(items.size() - 1)));
        return padded;
    }
}
