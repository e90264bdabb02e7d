package org.carillon.consent.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of statements, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record ConsentPageAnswer(
        List<ConsentAnswer> items, @Nullable String next) {}
