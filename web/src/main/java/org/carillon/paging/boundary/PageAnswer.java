package org.carillon.paging.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record PageAnswer<T>(List<T> items, @Nullable String next) {}
