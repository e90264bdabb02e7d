package org.carillon.practice.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import org.carillon.notification.boundary.SmsRequest;
import org.carillon.notification.control.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A request of the practice whose number and text are known. Whether it is the same as another is told by what was written: a template
 * may change between the two.
 */
record PracticeSms(
        @JsonValue SmsSend written,
        @Nullable String to,
        @Nullable String message) implements SmsRequest {

    @Override
    public String toField() {
        return written.to() == null ? "patient_id" : "to";
    }

    @Override
    public @Nullable String region() {
        return written.region();
    }

    @Override
    public @Nullable String from() {
        return written.senderId();
    }

    @Override
    public String fromField() {
        return "sender_id";
    }

    @Override
    public @Nullable List<@Nullable String> mediaUrls() {
        return written.mediaUrls();
    }

    @Override
    public @Nullable String sendAt() {
        return written.sendAt();
    }

    @Override
    public Particulars particulars(Instant now) {
        return SmsRequest.super.particulars(now).withPatientId(written.patientId());
    }
}
