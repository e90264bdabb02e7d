package org.carillon.batch.entity;

import org.jspecify.annotations.Nullable;

/**
 * What the rows of a batch came to when they were read.
 *
 * @param refused rows that cannot be sent, duplicates among them
 * @param optedOut rows whose recipients want no messages; null where that was not asked
 * @param segments of all rows that can be sent
 */
public record Staged(
        int total, int refused, int duplicates, @Nullable Integer optedOut, long segments) {}
