package org.carillon.batch.boundary;

import org.carillon.batch.entity.StagedRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row that cannot be sent.
 *
 * @param row number in the request, from 1
 * @param line of the file, from 1; null if there was none
 * @param to as written
 * @param code why, for programs
 * @param reason the same as a sentence
 */
@Schema(name = "BadRow")
public record BadRow(
        int row,
        @Nullable Integer line,
        @Nullable String to,
        @Nullable String code,
        @Nullable String reason) {

    static BadRow of(StagedRow row) {
        return new BadRow(row.getNumber(), row.getLine(), row.getWritten(), row.getCode(), row.getReason());
    }
}
