package org.carillon.notification.control;

import java.time.Instant;
import org.carillon.notification.entity.BatchRow;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/**
 * What few messages have and most have not; whoever needs some of it starts from {@link #NONE}.
 *
 * @param content what the message carries beside its text
 * @param sendAt when it is to go out, in the future; null means now
 * @param urgent passes quiet hours and overtakes others
 * @param departmentId for whose account it is
 * @param batch the row of a bulk that it is
 * @param overrideReason why it goes also to somebody who wants no messages
 * @param patientId the patient in whose conversation it is
 */
public record Particulars(
        @Nullable Content content,
        @Nullable Instant sendAt,
        boolean urgent,
        @Nullable Long departmentId,
        @Nullable BatchRow batch,
        @Nullable String overrideReason,
        @Nullable Long patientId) {
    public static final Particulars NONE = new Particulars(null, null, false, null, null, null, null);

    public Particulars withContent(@Nullable Content other) {
        return new Particulars(other, sendAt, urgent, departmentId, batch, overrideReason, patientId);
    }

    public Particulars withSendAt(@Nullable Instant other) {
        return new Particulars(content, other, urgent, departmentId, batch, overrideReason, patientId);
    }

    public Particulars withUrgent(boolean other) {
        return new Particulars(content, sendAt, other, departmentId, batch, overrideReason, patientId);
    }

    public Particulars withDepartmentId(@Nullable Long other) {
        return new Particulars(content, sendAt, urgent, other, batch, overrideReason, patientId);
    }

    public Particulars withBatch(@Nullable BatchRow other) {
        return new Particulars(content, sendAt, urgent, departmentId, other, overrideReason, patientId);
    }

    public Particulars withOverrideReason(@Nullable String other) {
        return new Particulars(content, sendAt, urgent, departmentId, batch, other, patientId);
    }

    public Particulars withPatientId(@Nullable Long other) {
        return new Particulars(content, sendAt, urgent, departmentId, batch, overrideReason, other);
    }

    /** Whether there need be no text. */
    boolean speaks() {
        return content != null && content.speaks();
    }

    /** The moment from which it may go out. */
    Instant startingAt(Instant now) {
        return sendAt == null || sendAt.isBefore(now) ? now : sendAt;
    }
}
