package org.carillon.directory.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of users, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record UserPageAnswer(
        List<UserAnswer> items, @Nullable String next) {}
