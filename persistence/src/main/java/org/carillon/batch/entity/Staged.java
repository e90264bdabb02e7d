package org.carillon.batch.entity;

/**
 * What the rows of a batch came to when they were read.
 *
 * @param refused rows that cannot be sent, duplicates among them
 * @param segments of all rows that can be
 */
public record Staged(int total, int refused, int duplicates, long segments) {}
