package org.carillon.practice.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of messages, newest first.
 *
 * @param count how many there are on all pages, counted to 10,000; null unless it was asked for
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record MessagePageAnswer(
        @Nullable Integer count,
        List<MessageAnswer> items,
        @Nullable String next) {}
