package org.carillon.logistics.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of loads, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record LoadPageAnswer(
        List<LoadAnswer> items, @Nullable String next) {}
