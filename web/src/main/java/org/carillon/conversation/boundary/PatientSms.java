package org.carillon.conversation.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import org.carillon.notification.boundary.SmsRequest;
import org.carillon.notification.control.Particulars;
import org.jspecify.annotations.Nullable;

/**
 * A message to a patient whose number and text are known. Two are the same if the same was written: a template may change between them.
 *
 * @param to E.164
 */
record PatientSms(
        @JsonValue PatientSend written,
        long patient,
        String to,
        @Nullable String message) implements SmsRequest {

    @Override
    public String toField() {
        return "phone";
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
    public @Nullable String sendAt() {
        return written.sendAt();
    }

    @Override
    public Particulars particulars(Instant now) {
        return SmsRequest.super.particulars(now).withPatientId(patient);
    }
}
