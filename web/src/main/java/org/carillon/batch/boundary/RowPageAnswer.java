package org.carillon.batch.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows in the order of the request.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record RowPageAnswer(List<RowAnswer> items, @Nullable String next) {}
