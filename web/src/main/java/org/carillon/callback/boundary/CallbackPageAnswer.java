package org.carillon.callback.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of callbacks, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record CallbackPageAnswer(
        List<CallbackAnswer> items, @Nullable String next) {}
