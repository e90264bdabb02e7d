package org.carillon.notify.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.directory.control.Users;
import org.carillon.directory.entity.DirectoryUser;
import org.carillon.notification.control.AwaitedAnswers;
import org.carillon.notification.control.Outbox;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.control.Particulars;
import org.carillon.notification.control.SendAnswer;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.Content;
import org.carillon.settings.control.Setting;
import org.carillon.template.control.RenderedMessage;
import org.carillon.template.control.Templates;
import org.carillon.template.entity.TemplateVariable;
import org.jspecify.annotations.Nullable;

/** Tells a user something by all channels that the user prefers. */
@Stateless
public class NotifyUser {

    @Inject
    Users users;

    @Inject
    Reach reach;

    @Inject
    Templates templates;

    @Inject
    Outbox outbox;

    @Inject
    AwaitedAnswers answers;

    @Inject
    Clock clock;

    /**
     * One row for each channel that the user prefers and can be reached by. Whoever wants to wait for the providers' words does so
     * after the transaction: they are expected from here on.
     *
     * @throws Problem for a user who is not known or no longer active, and for variables that are unknown or missing
     */
    public List<ChannelOutcome> notify(Notice notice) {
        DirectoryUser user = users.found(notice.userId());
        if (!user.isActive()) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "user_id", "names a user who is no longer active");
        }
        RenderedMessage message = rendered(notice, user);
        Map<Kind, String> reachable = new LinkedHashMap<>();
        List<Kind> preferred = reach.preferred(user);
        preferred.forEach(kind -> reach.address(user, kind).ifPresent(address -> reachable.put(kind, address)));
        Iterator<SMSNotification> rows = outbox.add(reachable.entrySet().stream()
                        .map(channel -> message(channel.getKey(), channel.getValue(), notice, message, user))
                        .toList())
                .iterator();
        List<ChannelOutcome> outcomes = new ArrayList<>();
        for (Kind kind : preferred) {
            outcomes.add(
                    reachable.containsKey(kind)
                            ? ChannelOutcome.of(kind, expected(rows.next()))
                            : ChannelOutcome.unreachable(kind, Reach.missing(kind)));
        }
        return outcomes;
    }

    private SendAnswer expected(SMSNotification row) {
        if (row.getStatus() == Status.QUEUED) {
            answers.expect(row.getId());
        }
        return SendAnswer.of(row);
    }

    private OutboxMessage message(
            Kind kind, String address, Notice notice, RenderedMessage message, DirectoryUser user) {
        Instant now = clock.instant();
        Instant start = Optional.ofNullable(notice.sendAt()).orElse(now);
        return OutboxMessage.of(
                        kind,
                        NotificationType.CUSTOM,
                        address,
                        null,
                        message.text(),
                        new Occasion(null, null, user.getZone(), notice.event().isUrgent()),
                        start.plus(Setting.SEND_USELESS_AFTER.duration()),
                        notice.createdBy())
                .withUserId(user.getId())
                .withParticulars(Particulars.NONE
                        .withContent(content(kind, notice, message))
                        .withSendAt(notice.sendAt())
                        .withUrgent(notice.event().isUrgent())
                        .withDepartmentId(user.getDepartmentId()));
    }

    private static @Nullable Content content(Kind kind, Notice notice, RenderedMessage message) {
        String subject = Objects.requireNonNullElse(notice.subject(), message.subject());
        return switch (kind) {
            case EMAIL -> Content.mail(subject, notice.html());
            case IN_APP -> subject.equals(message.text()) ? null : Content.mail(subject, null);
            case SMS, WHATSAPP, CALL -> null;
        };
    }

    /** A text with a hole would go to somebody who cannot ask: each variable that stands in it must have a value. */
    private RenderedMessage rendered(Notice notice, DirectoryUser user) {
        if (notice.message() != null) {
            return RenderedMessage.of(notice.message());
        }
        Map<String, String> values = new HashMap<>(notice.variables());
        values.putIfAbsent(TemplateVariable.NAME.key(), user.getName());
        Map<String, String> faults = TemplateValues.faults(
                notice.event().template(),
                templates.variables(notice.event().template(), user.getLanguage()),
                values,
                "variables");
        if (!faults.isEmpty()) {
            throw Problem.fields(ProblemCode.VALIDATION_FAILED, faults);
        }
        return templates.message(notice.event().template(), user.getLanguage(), values);
    }
}
