package org.carillon.directory.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of departments, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record DepartmentPageAnswer(
        List<DepartmentAnswer> items, @Nullable String next) {}
