package org.carillon.reminder.entity;

import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody wants it.
 *
 * @param department whose appointments it is for, in any case; null means all
 */
public record NewRule(String name, @Nullable String department, Timing timing, boolean active) {}
