package org.carillon.directory.control;

import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param name a part of the name
 * @param phone E.164
 * @param email in any case
 */
public record UserFilter(
        @Nullable Boolean active,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Long department) {}
