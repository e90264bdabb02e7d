package org.carillon.worklist.control;

import java.util.UUID;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/** What to find; null means any. */
public record WorkItemFilter(
        @Nullable Boolean open,
        @Nullable WorkItemKind kind,
        @Nullable UUID appointment) {}
