package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.notification.entity.Kind;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Source;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Setting;
import org.carillon.text.TextMeasure;
import org.jspecify.annotations.Nullable;

/** Makes a notification out of a request: the number parsed, the segments counted, the sender chosen. */
@ApplicationScoped
public class Drafts {
    private static final int LONGEST_BODY = 1600;
    private static final int LONGEST_RECIPIENT = 20;

    @Inject
    private Providers providers;

    @Inject
    private Clock clock;

    /**
     * A message as it was asked for, whether it can be sent or not.
     *
     * @param refusal why it cannot be sent; null if it can
     */
    record Draft(SMSNotification notification, @Nullable Refusal refusal) {}

    record Refusal(String code, String reason) {}

    /** Fails with INVALID_PHONE_NUMBER, naming the caller's field. */
    public SMSNotification of(SendCommand command) {
        PhoneNumber to = parse(command);
        Instant now = clock.instant();
        return written(
                command.kind(),
                command.type(),
                to.e164(),
                to.valid(),
                command.from() == null ? defaultSender().orElse(null) : command.from(),
                command.body(),
                command.userId(),
                command.createdBy(),
                now.plus(Setting.SEND_USELESS_AFTER.duration()),
                Occasion.NONE,
                now);
    }

    /** Its first event: queued, or not sent where no provider is configured. */
    public StatusEvent born(SMSNotification notification, Duration grace) {
        if (providers.preferred().isPresent()) {
            return notification.queued(Source.API, clock.instant().plus(grace));
        }
        return notification.notSent(ProblemCode.NOT_CONFIGURED.code(), notConfigured(), Source.API);
    }

    Draft of(OutboxMessage message, Instant now) {
        String region = message.region() == null ? Setting.DEFAULT_REGION.required() : message.region();
        PhoneNumber to = null;
        Optional<String> sender = defaultSender();
        Refusal refusal = sender.isPresent() ? null : new Refusal(ProblemCode.NOT_CONFIGURED.code(), notConfigured());
        try {
            to = PhoneNumber.parse(message.to(), region);
        } catch (InvalidPhoneNumber e) {
            refusal = new Refusal(ProblemCode.INVALID_PHONE_NUMBER.code(), e.sentence());
        }
        String body = message.body();
        if (body.isBlank()) {
            refusal = new Refusal(ProblemCode.VALIDATION_FAILED.code(), "The text is empty");
        } else if (body.length() > LONGEST_BODY) {
            refusal = new Refusal(
                    ProblemCode.MESSAGE_TOO_LONG.code(), "The text has more than " + LONGEST_BODY + " characters");
            body = body.substring(0, LONGEST_BODY);
        }
        SMSNotification notification = written(
                Kind.SMS,
                message.type(),
                to == null ? asWritten(message.to()) : to.e164(),
                to != null && to.valid(),
                sender.orElse(null),
                body,
                null,
                message.createdBy(),
                message.uselessAfter(),
                message.occasion(),
                now);
        return new Draft(notification, refusal);
    }

    private SMSNotification written(
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
            Instant now) {
        TextMeasure measure = TextMeasure.of(body);
        return new NewNotification(
                        kind,
                        type,
                        recipient,
                        valid,
                        sender,
                        body,
                        measure.encoding().name(),
                        measure.segments(),
                        userId,
                        createdBy,
                        uselessAfter,
                        null,
                        occasion)
                .at(now);
    }

    private Optional<String> defaultSender() {
        return providers.preferred().map(MessageProvider::defaultSender);
    }

    private String notConfigured() {
        return "No provider is configured: "
                + String.join(
                        "; ",
                        providers.all().stream()
                                .flatMap(provider -> provider.missing().stream())
                                .toList());
    }

    private static String asWritten(@Nullable String to) {
        String written = to == null ? "" : to.strip();
        return written.length() <= LONGEST_RECIPIENT ? written : written.substring(0, LONGEST_RECIPIENT);
    }

    private static PhoneNumber parse(SendCommand command) {
        String region = command.region() == null ? Setting.DEFAULT_REGION.required() : command.region();
        try {
            return PhoneNumber.parse(command.to(), region);
        } catch (InvalidPhoneNumber e) {
            throw Problem.field(ProblemCode.INVALID_PHONE_NUMBER, command.toField(), e.sentence());
        }
    }
}
