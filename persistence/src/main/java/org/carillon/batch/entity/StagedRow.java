package org.carillon.batch.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of what a batch was asked for, read and judged; written once. Rows are numbered from 1, in the order of the request. */
@Entity
@IdClass(StagedRow.Key.class)
@Table(name = "batch_row")
public class StagedRow {
    private static final int WRITTEN_LENGTH = 320;
    private static final int REASON_LENGTH = 300;

    @Id
    @Column(name = "batch_id")
    private UUID batch;

    @Id
    @Column(name = "row_number")
    private int number;

    private @Nullable Integer line;
    private @Nullable String written;
    private @Nullable String recipient;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Column(name = "patient_id")
    private @Nullable Long patientId;

    private @Nullable String text;
    private int segments;
    private @Nullable String code;
    private @Nullable String reason;

    protected StagedRow() {}

    private StagedRow(UUID batch, int number, @Nullable String written, @Nullable Long userId) {
        this.batch = batch;
        this.number = number;
        this.written = cut(written, WRITTEN_LENGTH);
        this.userId = userId;
    }

    /**
     * A row that can be sent.
     *
     * @param written the address as the request has it
     * @param recipient the address as a notification has it
     * @param text null where it is the text of the batch as it stands
     */
    public static StagedRow good(
            UUID batch,
            int number,
            @Nullable String written,
            String recipient,
            @Nullable Long userId,
            @Nullable String text,
            int segments) {
        StagedRow row = new StagedRow(batch, number, written, userId);
        row.recipient = recipient;
        row.text = text;
        row.segments = segments;
        return row;
    }

    /** A row that cannot be sent; {@code recipient} is null where there is none to be read. */
    public static StagedRow refused(
            UUID batch,
            int number,
            @Nullable String written,
            @Nullable String recipient,
            @Nullable Long userId,
            String code,
            String reason) {
        StagedRow row = new StagedRow(batch, number, written, userId);
        row.recipient = recipient;
        row.code = code;
        row.reason = cut(reason, REASON_LENGTH);
        return row;
    }

    /** @param place line of the file it was read from, from 1 */
    public StagedRow foundAt(@Nullable Integer place) {
        line = place;
        return this;
    }

    public StagedRow toPatient(@Nullable Long patient) {
        patientId = patient;
        return this;
    }

    /** A database holds neither a NUL nor half of a character. */
    private static @Nullable String cut(@Nullable String value, int length) {
        if (value == null) {
            return null;
        }
        String storable = value.chars().anyMatch(unit -> unit == 0 || Character.isSurrogate((char) unit))
                ? new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace('\0', ' ')
                : value;
        if (storable.length() <= length) {
            return storable;
        }
        return storable.substring(0, Character.isHighSurrogate(storable.charAt(length - 1)) ? length - 1 : length);
    }

    public UUID getBatch() {
        return batch;
    }

    public int getNumber() {
        return number;
    }

    /** Line of the file it was read from; null if it was in no file. */
    public @Nullable Integer getLine() {
        return line;
    }

    public @Nullable String getWritten() {
        return written;
    }

    public @Nullable String getRecipient() {
        return recipient;
    }

    public @Nullable Long getUserId() {
        return userId;
    }

    /** Whom it is about; null if that was not told. */
    public @Nullable Long getPatientId() {
        return patientId;
    }

    public @Nullable String getText() {
        return text;
    }

    public int getSegments() {
        return segments;
    }

    /** Why it cannot be sent, as a code of problems; null if it can. */
    public @Nullable String getCode() {
        return code;
    }

    /** The same as a sentence. */
    public @Nullable String getReason() {
        return reason;
    }

    public boolean isGood() {
        return code == null;
    }

    /** What tells rows apart. */
    public record Key(UUID batch, int number) implements Serializable {
        private static final long serialVersionUID = 1L;

        public Key() {
            this(new UUID(0, 0), 0);
        }
    }
}
