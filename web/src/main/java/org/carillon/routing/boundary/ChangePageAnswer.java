package org.carillon.routing.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of changes, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record ChangePageAnswer(
        List<ChangeAnswer> items, @Nullable String next) {}
