package org.carillon.batch.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of batches, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record BatchPageAnswer(
        List<BatchAnswer> items, @Nullable String next) {}
