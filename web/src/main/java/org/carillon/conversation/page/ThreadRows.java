package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carillon.channel.entity.Kind;
import org.carillon.conversation.control.ThreadMessage;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.inbound.entity.Handling;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.patient.entity.PatientPhone;
import org.carillon.provider.control.MessageProvider;
import org.carillon.provider.control.Providers;
import org.jspecify.annotations.Nullable;

/** Tells messages of a thread in the viewer's words and time. */
@RequestScoped
public class ThreadRows {
    private static final Set<Status> ENDED_IN_VAIN = Set.of(Status.FAILED, Status.UNDELIVERED, Status.EXPIRED);

    @Inject
    Texts texts;

    @Inject
    Viewer viewer;

    @Inject
    Providers providers;

    /** @param phones the patient's */
    public List<ThreadRow> of(List<ThreadMessage> messages, List<PatientPhone> phones) {
        Map<String, String> labels = labels(phones);
        String usual = providers.carriersOf(Kind.SMS).stream()
                .findFirst()
                .map(MessageProvider::name)
                .map(Enum::name)
                .orElse("");
        Set<UUID> retried = messages.stream()
                .flatMap(message -> message instanceof ThreadMessage.Sent sent
                        ? Stream.ofNullable(sent.notification().getRetryOf())
                        : Stream.empty())
                .collect(Collectors.toSet());
        List<ThreadRow> rows = new ArrayList<>();
        LocalDate day = null;
        for (ThreadMessage message : messages) {
            Draft draft = new Draft(labels.get(message.number()), usual, retried, day);
            ThreadRow row = message instanceof ThreadMessage.Sent sent
                    ? sent(sent, draft)
                    : received(((ThreadMessage.Received) message).message(), draft);
            rows.add(row);
            day = row.day();
        }
        return rows;
    }

    private record Draft(
            @Nullable String label,
            String usualProvider,
            Set<UUID> retried,
            @Nullable LocalDate before) {}

    private ThreadRow sent(ThreadMessage.Sent message, Draft draft) {
        SMSNotification sent = message.notification();
        Status status = sent.getStatus();
        LocalDate day = dayOf(sent.getCreatedAt());
        return new ThreadRow(
                sent.getId(),
                true,
                sent.getBody(),
                message.media().stream().map(ThreadRow.Media::of).toList(),
                draft.label(),
                way(sent.getKind(), sent.getProvider(), draft),
                sent.getType() == NotificationType.CUSTOM
                        ? Objects.requireNonNullElse(sent.getCreatedBy(), "")
                        : text("type." + word(sent.getType())),
                text("status." + word(status)),
                mark(status),
                tone(status),
                reason(sent),
                sent.getCreatedAt(),
                status == Status.SCHEDULED || status == Status.HELD ? sent.getDueAt() : null,
                day,
                viewer.longDate(day),
                !day.equals(draft.before()),
                ENDED_IN_VAIN.contains(status) && !draft.retried().contains(sent.getId()),
                sent.getAppointment());
    }

    private ThreadRow received(InboundMessage received, Draft draft) {
        LocalDate day = dayOf(received.getReceivedAt());
        Handling meant = received.getHandledAs();
        return new ThreadRow(
                received.getId(),
                false,
                received.getBody(),
                received.getMediaUrls().stream().map(ThreadRow.Media::of).toList(),
                draft.label(),
                way(received.getKind(), received.getProvider(), draft),
                "",
                text("status.received"),
                "",
                "plain",
                meant == null || meant == Handling.OTHER ? "" : text("handled." + word(meant)),
                received.getReceivedAt(),
                null,
                day,
                viewer.longDate(day),
                !day.equals(draft.before()),
                false,
                received.getAppointmentId());
    }

    private String way(Kind kind, @Nullable String provider, Draft draft) {
        return Stream.of(
                        kind == Kind.SMS ? "" : text("kind." + word(kind)),
                        provider == null || provider.equals(draft.usualProvider())
                                ? ""
                                : text("provider." + provider.toLowerCase(Locale.ROOT)))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String reason(SMSNotification sent) {
        return switch (sent.getStatus()) {
            case UNDELIVERED, FAILED, EXPIRED, SUPPRESSED -> Objects.requireNonNullElse(sent.getErrorMessage(), "");
            case HELD -> Objects.requireNonNullElse(sent.getHoldReason(), "");
            default -> "";
        };
    }

    private static String mark(Status status) {
        return switch (status) {
            case SCHEDULED, HELD, QUEUED, SENDING -> "◷";
            case UNKNOWN -> "?";
            case ACCEPTED, SENT -> "✓";
            case DELIVERED, READ -> "✓✓";
            case UNDELIVERED, FAILED, CANCELED, EXPIRED, SUPPRESSED -> "✕";
        };
    }

    private static String tone(Status status) {
        return switch (status) {
            case DELIVERED, READ -> "good";
            case UNDELIVERED, FAILED, EXPIRED, SUPPRESSED -> "bad";
            case UNKNOWN -> "wait";
            default -> "plain";
        };
    }

    private LocalDate dayOf(Instant at) {
        return at.atZone(viewer.getZone()).toLocalDate();
    }

    private String text(String key) {
        return texts.of("conversation", key);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Of those numbers that are not the default one. */
    private static Map<String, String> labels(List<PatientPhone> phones) {
        Map<String, String> labels = new HashMap<>();
        phones.stream()
                .filter(phone -> !phone.isDefault())
                .forEach(phone -> labels.putIfAbsent(phone.getNumber(), phone.getLabel()));
        phones.stream().filter(PatientPhone::isDefault).forEach(phone -> labels.remove(phone.getNumber()));
        return labels;
    }
}
