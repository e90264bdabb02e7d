package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Setting;
import org.carillon.text.MessageText;
import org.carillon.text.TextMeasure;
import org.jspecify.annotations.Nullable;

/** Makes a notification out of a request: the address parsed, the segments counted, the sender chosen. */
@ApplicationScoped
public class Drafts {
    private static final String NOT_MEASURED = "UTF_8";
    private static final int LONGEST_SPOKEN = 4_000;
    private static final int LONGEST_WRITTEN = 65_536;

    @Inject
    private Providers providers;

    @Inject
    private Clock clock;

    /**
     * A message as it was asked for, whether it can be sent or not.
     *
     * @param refusal why it cannot be sent; null if it can
     */
    record Draft(
            SMSNotification notification,
            Particulars particulars,
            @Nullable Refusal refusal) {
        Draft refused(Refusal why) {
            return new Draft(notification, particulars, why);
        }
    }

    record Refusal(String code, String reason) {}

    /** Fails with INVALID_PHONE_NUMBER or INVALID_ADDRESS, naming the caller's field. */
    public SMSNotification of(SendCommand command) {
        Kind kind = command.kind();
        Addresses.Recipient to = parse(command);
        Particulars particulars = command.particulars();
        Instant now = clock.instant();
        return written(
                kind,
                command.type(),
                to.address(),
                to.valid(),
                command.from() == null ? defaultSender(kind).orElse(null) : command.from(),
                command.body(),
                command.userId(),
                command.createdBy(),
                particulars.startingAt(now).plus(Setting.SEND_USELESS_AFTER.duration()),
                particulars.urgent() ? Occasion.URGENT : Occasion.NONE,
                particulars,
                now);
    }

    /** Its first event: queued, scheduled, shown at once, or not sent where no provider is configured. */
    public StatusEvent born(SMSNotification notification, Particulars particulars, Duration grace) {
        Instant now = notification.getCreatedAt();
        Refusal refusal = unsendable(notification.getKind(), notification.getSender());
        if (refusal != null) {
            return notification.notSent(refusal.code(), refusal.reason(), Source.API);
        }
        Instant start = particulars.startingAt(now);
        if (start.isAfter(now)) {
            return notification.scheduledFor(start, Source.API);
        }
        return notification.getKind() == Kind.IN_APP
                ? notification.shownAtOnce(Source.API)
                : notification.queued(Source.API, now.plus(grace));
    }

    Draft of(OutboxMessage message, Instant now) {
        Kind kind = message.kind();
        Particulars particulars = message.particulars();
        Addresses.Recipient to = null;
        String sender = message.from() == null ? defaultSender(kind).orElse(null) : message.from();
        Refusal refusal = unsendable(kind, sender);
        try {
            to = Addresses.parse(kind, message.to(), message.region());
        } catch (InvalidAddress e) {
            refusal = new Refusal(e.code().code(), e.sentence());
        }
        String body = message.body();
        int longest = longestBody(kind);
        if (body.isBlank() && !particulars.speaks()) {
            refusal = new Refusal(ProblemCode.VALIDATION_FAILED.code(), "The text is empty");
        } else if (body.length() > longest) {
            refusal = new Refusal(
                    ProblemCode.MESSAGE_TOO_LONG.code(), "The text has more than " + longest + " characters");
            body = body.substring(0, longest);
        }
        SMSNotification notification = written(
                kind,
                message.type(),
                to == null ? asWritten(message.to()) : to.address(),
                to != null && to.valid(),
                sender,
                body,
                message.userId(),
                message.createdBy(),
                message.uselessAfter(),
                particulars.urgent() ? message.occasion().asUrgent() : message.occasion(),
                particulars,
                now);
        return new Draft(notification, particulars, refusal);
    }

    private static SMSNotification written(
            Kind kind,
            NotificationType type,
            String recipient,
            boolean valid,
            @Nullable String sender,
            String body,
            @Nullable Long userId,
            String createdBy,
            Instant uselessAfter,
            Occasion occasion,
            Particulars particulars,
            Instant now) {
        TextMeasure measure = kind == Kind.SMS ? TextMeasure.of(body) : null;
        SMSNotification notification = new NewNotification(
                        kind,
                        type,
                        recipient,
                        valid,
                        sender,
                        body,
                        measure == null ? NOT_MEASURED : measure.encoding().name(),
                        measure == null ? 1 : measure.segments(),
                        userId,
                        createdBy,
                        uselessAfter,
                        null,
                        occasion,
                        particulars.departmentId(),
                        particulars.batch(),
                        particulars.content() != null)
                .at(now);
        if (particulars.overrideReason() != null) {
            notification.evenIfUnwanted(particulars.overrideReason());
        }
        if (particulars.patientId() != null) {
            notification.toPatient(particulars.patientId());
        }
        return notification;
    }

    /** Most characters of a text. */
    public static int longestBody(Kind kind) {
        return switch (kind) {
            case SMS, WHATSAPP -> MessageText.LONGEST;
            case CALL -> LONGEST_SPOKEN;
            case EMAIL, IN_APP -> LONGEST_WRITTEN;
        };
    }

    private Optional<String> defaultSender(Kind kind) {
        return providers.preferred(kind).flatMap(provider -> provider.defaultSender(kind));
    }

    private @Nullable Refusal unsendable(Kind kind, @Nullable String sender) {
        if (kind == Kind.IN_APP || (sender != null && providers.preferred(kind).isPresent())) {
            return null;
        }
        return new Refusal(ProblemCode.NOT_CONFIGURED.code(), providers.missing(kind));
    }

    private static String asWritten(@Nullable String to) {
        String written = to == null ? "" : to.strip();
        return written.length() <= Addresses.LONGEST ? written : written.substring(0, Addresses.LONGEST);
    }

    private static Addresses.Recipient parse(SendCommand command) {
        try {
            return Addresses.parse(command.kind(), command.to(), command.region());
        } catch (InvalidAddress e) {
            throw Problem.field(e.code(), command.toField(), e.sentence());
        }
    }
}
