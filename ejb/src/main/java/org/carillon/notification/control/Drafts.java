package org.carillon.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.carillon.notification.entity.NewNotification;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.carillon.settings.control.Setting;
import org.carillon.text.TextMeasure;

/** Makes a notification out of a request: the number parsed, the segments counted, the sender chosen. */
@ApplicationScoped
public class Drafts {

    @Inject
    private Providers providers;

    @Inject
    private Clock clock;

    /** Fails with INVALID_PHONE_NUMBER, naming the caller's field. */
    public SMSNotification of(SendCommand command) {
        PhoneNumber to = parse(command);
        TextMeasure measure = TextMeasure.of(command.body());
        Optional<MessageProvider> provider = providers.preferred();
        var now = clock.instant();
        return new NewNotification(
                        command.kind(),
                        command.type(),
                        to.e164(),
                        to.valid(),
                        command.from() == null
                                ? provider.map(MessageProvider::defaultSender).orElse(null)
                                : command.from(),
                        command.body(),
                        measure.encoding().name(),
                        measure.segments(),
                        command.userId(),
                        command.createdBy(),
                        now.plus(Setting.SEND_USELESS_AFTER.duration()),
                        null)
                .at(now);
    }

    /** Its first event: queued, or not sent where no provider is configured. */
    public StatusEvent born(SMSNotification notification, Duration grace) {
        if (providers.preferred().isPresent()) {
            return notification.queued(clock.instant().plus(grace));
        }
        String missing = String.join(
                "; ",
                providers.all().stream()
                        .flatMap(provider -> provider.missing().stream())
                        .toList());
        return notification.notSent(ProblemCode.NOT_CONFIGURED.code(), "No provider is configured: " + missing);
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
