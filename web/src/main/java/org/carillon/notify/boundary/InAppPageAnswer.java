package org.carillon.notify.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a user's inbox, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 * @param unread how many of all are unread
 */
public record InAppPageAnswer(
        List<InAppAnswer> items, @Nullable String next, long unread) {}
