package org.carillon.batch.control;

import java.time.Instant;
import java.util.Iterator;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/**
 * A request to send one text to many.
 *
 * @param message the text; with {@code filled}, {@code {name}} in it stands for the row's variable of that name
 * @param rows read once, one after the other, and never held together
 * @param rowsField JSON name of the rows in the caller's request, for errors
 * @param createdBy name of the calling user or API client
 * @param from the sender; null means the configured one
 * @param sendAt not before then; null means now
 * @param urgent passes quiet hours and limits by recipient
 * @param dryRun only read and judged; it can be started later
 */
public record BatchCommand(
        Kind kind,
        String message,
        boolean filled,
        Iterator<BatchRecipient> rows,
        String rowsField,
        String createdBy,
        @Nullable String from,
        @Nullable Content content,
        @Nullable Long departmentId,
        @Nullable Instant sendAt,
        boolean urgent,
        boolean dryRun) {

    /** One that goes out at once, its text as it stands. */
    public static BatchCommand of(Kind kind, String message, Iterator<BatchRecipient> rows, String createdBy) {
        return new BatchCommand(
                kind, message, false, rows, "recipients", createdBy, null, null, null, null, false, false);
    }

    /** The text has places for variables. */
    public BatchCommand withVariables() {
        return new BatchCommand(
                kind, message, true, rows, rowsField, createdBy, from, content, departmentId, sendAt, urgent, dryRun);
    }

    public BatchCommand withRowsIn(String field) {
        return new BatchCommand(
                kind, message, filled, rows, field, createdBy, from, content, departmentId, sendAt, urgent, dryRun);
    }

    public BatchCommand withSender(@Nullable String sender) {
        return new BatchCommand(
                kind,
                message,
                filled,
                rows,
                rowsField,
                createdBy,
                sender,
                content,
                departmentId,
                sendAt,
                urgent,
                dryRun);
    }

    public BatchCommand withContent(@Nullable Content extra) {
        return new BatchCommand(
                kind, message, filled, rows, rowsField, createdBy, from, extra, departmentId, sendAt, urgent, dryRun);
    }

    public BatchCommand withDepartment(@Nullable Long department) {
        return new BatchCommand(
                kind, message, filled, rows, rowsField, createdBy, from, content, department, sendAt, urgent, dryRun);
    }

    public BatchCommand at(@Nullable Instant due, boolean passesHolds) {
        return new BatchCommand(
                kind,
                message,
                filled,
                rows,
                rowsField,
                createdBy,
                from,
                content,
                departmentId,
                due,
                passesHolds,
                dryRun);
    }

    public BatchCommand asDryRun(boolean dry) {
        return new BatchCommand(
                kind, message, filled, rows, rowsField, createdBy, from, content, departmentId, sendAt, urgent, dry);
    }
}
