package org.carillon.worklist.boundary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of work items, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record WorkItemPageAnswer(
        List<WorkItemAnswer> items, @Nullable String next) {}
