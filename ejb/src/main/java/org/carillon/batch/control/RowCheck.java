package org.carillon.batch.control;

import java.util.Optional;
import java.util.UUID;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.Staged;
import org.carillon.batch.entity.StagedRow;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.control.Addresses;
import org.carillon.notification.control.InvalidAddress;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.MessageText;
import org.carillon.text.TextMeasure;
import org.carillon.text.VariableText;
import org.jspecify.annotations.Nullable;

/** Judges the rows of one batch, one after the other, and counts them. */
final class RowCheck {
    static final String DUPLICATE = "duplicate";
    static final String VARIABLE_MISSING = "variable_missing";
    static final String BAD_ROW = "bad_row";

    private final UUID batch;
    private final Kind kind;
    private final VariableText text;
    private final int sameSegments;
    private final SeenRows seen = new SeenRows();
    private int total;
    private int refused;
    private int duplicates;
    private long segments;

    RowCheck(Batch batch, VariableText text) {
        this.batch = batch.getId();
        this.kind = batch.getKind();
        this.text = text;
        this.sameSegments = segments(batch.getBody());
    }

    StagedRow next(BatchRecipient row) {
        total++;
        StagedRow judged = judge(row).foundAt(row.line()).toPatient(row.patientId());
        segments += judged.getSegments();
        refused += judged.isGood() ? 0 : 1;
        return judged;
    }

    int total() {
        return total;
    }

    Staged sum(@Nullable Integer optedOut) {
        return new Staged(total, refused, duplicates, optedOut, segments);
    }

    private StagedRow judge(BatchRecipient row) {
        if (row.fault() != null) {
            return refused(row, null, BAD_ROW, row.fault());
        }
        String recipient;
        try {
            recipient = Addresses.parse(kind, row.to(), row.region()).address();
        } catch (InvalidAddress e) {
            return refused(row, null, e.code().code(), e.sentence());
        }
        return text.isTheSameForAll() ? unlessTwice(row, recipient, null) : filled(row, recipient);
    }

    private StagedRow filled(BatchRecipient row, String recipient) {
        Optional<String> missing = text.missing(row.variables());
        if (missing.isPresent()) {
            return refused(row, recipient, VARIABLE_MISSING, "has no value for {" + missing.get() + "}");
        }
        String own = text.fill(row.variables());
        Optional<String> fault = Batches.fault(kind, own);
        if (fault.isPresent()) {
            ProblemCode code =
                    MessageText.isTooLong(own) ? ProblemCode.MESSAGE_TOO_LONG : ProblemCode.VALIDATION_FAILED;
            return refused(row, recipient, code.code(), "its text " + fault.get());
        }
        return unlessTwice(row, recipient, own);
    }

    private StagedRow unlessTwice(BatchRecipient row, String recipient, @Nullable String own) {
        int before = seen.before(recipient, own == null ? "" : own, total);
        if (before != 0) {
            duplicates++;
            return refused(row, recipient, DUPLICATE, "has the number and the text of row " + before);
        }
        int length = own == null ? sameSegments : segments(own);
        return StagedRow.good(batch, total, row.to(), recipient, row.userId(), own, length);
    }

    private StagedRow refused(BatchRecipient row, @Nullable String recipient, String code, String reason) {
        return StagedRow.refused(batch, total, row.to(), recipient, row.userId(), code, reason);
    }

    private int segments(String words) {
        return kind == Kind.SMS ? TextMeasure.of(words).segments() : 1;
    }
}
