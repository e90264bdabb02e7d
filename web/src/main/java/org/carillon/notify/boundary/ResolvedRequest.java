package org.carillon.notify.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.boundary.SmsRequest;
import org.carillon.notification.control.Particulars;
import org.carillon.provider.control.Content;
import org.jspecify.annotations.Nullable;

/**
 * A request whose address and text are known. Whether it is the same as another is told by what was written, not by what it has
 * become: a template may change between the two.
 *
 * @param to where a user was named, the user's address; null where there is none on file
 * @param message the text; null only if there is HTML, media or a provider's template
 * @param subject null for none
 * @param departmentId for whose account it is
 */
record ResolvedRequest(
        @JsonValue NotificationRequest written,
        Kind kind,
        @Nullable String to,
        @Nullable String message,
        @Nullable String subject,
        @Nullable Long departmentId)
        implements SmsRequest {

    @Override
    public String toField() {
        if (written.driverId() != null) {
            return "driver_id";
        }
        return written.to() == null ? "user_id" : "to";
    }

    @Override
    public @Nullable String region() {
        return written.region();
    }

    @Override
    public @Nullable String from() {
        return written.from();
    }

    @Override
    public String fromField() {
        return "from";
    }

    @Override
    public @Nullable Long userId() {
        return written.userId();
    }

    @Override
    public String userField() {
        return "user_id";
    }

    @Override
    public @Nullable List<@Nullable String> mediaUrls() {
        return written.mediaUrls();
    }

    @Override
    public @Nullable String contentSid() {
        return written.contentSid();
    }

    @Override
    public @Nullable Map<String, @Nullable String> contentVariables() {
        return written.contentVariables();
    }

    @Override
    public @Nullable String sendAt() {
        return written.sendAt();
    }

    @Override
    public boolean speaks() {
        return written.html() != null || SmsRequest.super.speaks();
    }

    @Override
    public Particulars particulars(Instant now) {
        Particulars usual = SmsRequest.super
                .particulars(now)
                .withUrgent(Boolean.TRUE.equals(written.urgent()))
                .withDepartmentId(departmentId);
        return switch (kind) {
            case SMS, WHATSAPP -> usual;
            case EMAIL -> usual.withContent(Content.mail(subject, written.html()));
            case IN_APP -> usual.withContent(subject == null ? null : Content.mail(subject, null));
            case CALL -> usual.withContent(Content.call(Spoken.twiml(Objects.requireNonNull(message))));
        };
    }

    @Override
    public Map<String, String> otherFaults() {
        return kind == Kind.CALL && message != null ? Spoken.faults(message) : Map.of();
    }
}
