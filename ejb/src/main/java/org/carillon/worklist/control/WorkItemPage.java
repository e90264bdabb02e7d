package org.carillon.worklist.control;

import java.util.List;
import java.util.UUID;
import org.carillon.worklist.entity.WorkItem;
import org.jspecify.annotations.Nullable;

/**
 * Newest first.
 *
 * @param next pass it as {@code before} to get the page that follows; null on the last one
 */
public record WorkItemPage(List<WorkItem> items, @Nullable UUID next) {}
