package org.carillon.batch.entity;

import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a batch have in common.
 *
 * @param body the text, with places for variables
 * @param sender null means the configured one
 * @param due not before then
 */
public record NewBatch(
        Kind kind,
        String body,
        @Nullable String sender,
        BatchContent content,
        @Nullable Long departmentId,
        boolean urgent,
        String createdBy,
        Instant due) {}
