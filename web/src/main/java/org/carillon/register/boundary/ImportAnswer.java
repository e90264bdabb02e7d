package org.carillon.register.boundary;

import java.util.List;
import org.carillon.register.control.Takeover;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a file, or would become of it.
 *
 * @param dryRun nothing was kept
 * @param total rows below the header
 * @param failed rows that were left out; each has one error or more
 * @param ignoredColumns that are not known here
 */
@Schema(name = "Import")
public record ImportAnswer(
        boolean dryRun,
        int total,
        int added,
        int changed,
        int unchanged,
        int failed,
        List<BadCell> errors,
        List<String> ignoredColumns) {
    public static final String EXAMPLE = """
            {
              "dry_run": true, "total": 3, "added": 1, "changed": 1, "unchanged": 0, "failed": 1,
              "errors": [{"row": 4, "field": "phone", "reason": "The number is too short"}],
              "ignored_columns": ["Shoe size"]
            }""";

    /**
     * @param row line of the file in which it begins; the header is line 1
     * @param field empty if it is about the row as a whole
     */
    @Schema(name = "BadCell")
    public record BadCell(int row, String field, String reason) {}

    public static ImportAnswer of(Upload<?> upload, Takeover takeover, boolean dryRun) {
        return new ImportAnswer(
                dryRun,
                takeover.total(),
                takeover.added(),
                takeover.changed(),
                takeover.unchanged(),
                takeover.failed(),
                takeover.errors().stream()
                        .map(bad -> new BadCell(bad.row(), bad.column(), bad.reason()))
                        .toList(),
                upload.ignored());
    }
}
