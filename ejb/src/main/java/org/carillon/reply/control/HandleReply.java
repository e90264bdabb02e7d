package org.carillon.reply.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.appointment.control.ChangeAppointment;
import org.carillon.appointment.entity.Appointment;
import org.carillon.conversation.control.Senders;
import org.carillon.inbound.control.OpenInbound;
import org.carillon.inbound.entity.Handling;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.patient.control.PatientRef;
import org.carillon.worklist.control.Worklist;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/** Finds out what one message answers, and does what follows from it, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class HandleReply {
    static final String BY = "reply";
    /** A change by another application is taken over within seconds; until then nobody knows what was answered. */
    private static final Duration UNTIL_TAKEN_OVER = Duration.ofSeconds(2);

    private static final int MOST_LOOKS = 30;

    @Inject
    private OpenInbound open;

    @Inject
    private SentReminders reminders;

    @Inject
    private ChangeAppointment change;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private Worklist worklist;

    @Inject
    private Senders senders;

    @Inject
    private Clock clock;

    /** What it turned out to be; empty if another node has handled it, or if it is to be looked at later. */
    public Optional<Handling> handle(UUID id) {
        Instant now = clock.instant();
        Optional<InboundMessage> found = open.lock(id, now);
        if (found.isEmpty() || open.hasEarlierFromSameSender(found.get())) {
            return Optional.empty();
        }
        InboundMessage message = found.get();
        Match match = Match.of(reminders.answerableBy(message), message.getReceivedAt());
        if (match instanceof Match.One one
                && one.reminder().appointment().isUntold()
                && message.getLooks() < MOST_LOOKS) {
            message.lookAgainAt(now.plus(UNTIL_TAKEN_OVER));
            return Optional.empty();
        }
        apply(message, match, now);
        return Optional.ofNullable(message.getHandledAs());
    }

    private void apply(InboundMessage message, Match match, Instant now) {
        Answer answer = message.isHeededByProvider() ? Answer.PROVIDER_WORD : Answer.of(message.getBody());
        List<PatientRef> writers = senders.of(message);
        if (match instanceof Match.One one) {
            Appointment appointment = one.reminder().appointment();
            writers = senders.meant(writers, appointment.getPatientId(), appointment.getPatientName());
            answered(
                    message,
                    answer,
                    one.reminder(),
                    writers.size() == 1 ? writers.get(0).id() : null,
                    now);
        } else if (match instanceof Match.Several several) {
            ambiguous(message, answer, several, now);
        } else {
            unasked(message, answer, writers, now);
        }
        senders.settle(message, writers);
    }

    private void answered(
            InboundMessage message, Answer answer, SentReminder reminder, @Nullable Long writer, Instant now) {
        Appointment appointment = reminder.appointment();
        Reading reading = Reading.of(answer, reminder, message.getReceivedAt());
        switch (reading.handling()) {
            case CONFIRMED -> change.confirm(appointment.getId(), BY);
            case CHANGE_REQUESTED -> change.requestChange(appointment.getId(), BY);
            default -> {}
        }
        if (reading.acknowledgement() != null) {
            acknowledgements.send(reading.acknowledgement(), message, appointment, writer, now);
        }
        if (reading.work() != null) {
            work(
                    reading.work(),
                    appointment.getId(),
                    reminder.notification(),
                    message,
                    "The patient of booking " + appointment.getBookingId() + " " + reading.reason());
        }
        message.handled(reading.handling(), appointment.getId(), reminder.notification(), now);
    }

    private void ambiguous(InboundMessage message, Answer answer, Match.Several several, Instant now) {
        if (answer == Answer.PROVIDER_WORD) {
            message.handled(Handling.PROVIDER_WORD, null, null, now);
            return;
        }
        String bookings = several.reminders().stream()
                .map(reminder -> reminder.appointment().getBookingId() + " ("
                        + reminder.appointment().getPatientName() + ")")
                .collect(Collectors.joining(", "));
        work(
                several.isShared() ? WorkItemKind.SHARED_NUMBER : WorkItemKind.UNCLEAR_REPLY,
                null,
                null,
                message,
                "Reminders of several bookings went to this number: " + bookings + "; one of them was answered");
        message.handled(Handling.AMBIGUOUS, null, null, now);
    }

    private void unasked(InboundMessage message, Answer answer, List<PatientRef> writers, Instant now) {
        boolean shared = writers.size() > 1;
        if (answer == Answer.PROVIDER_WORD) {
            message.handled(Handling.PROVIDER_WORD, null, null, now);
        } else if (shared) {
            work(WorkItemKind.SHARED_NUMBER, null, null, message, "This number is " + Senders.names(writers));
            message.handled(Handling.AMBIGUOUS, null, null, now);
        } else if (answer == Answer.CONFIRM || answer == Answer.CHANGE) {
            work(WorkItemKind.UNCLEAR_REPLY, null, null, message, "No reminder was sent to this number lately");
            message.handled(Handling.UNCLEAR, null, null, now);
        } else if (reminders.isOfAPatient(message.getSender(), message.getReceivedAt())) {
            work(WorkItemKind.UNCLEAR_REPLY, null, null, message, "A patient with an appointment has written");
            message.handled(Handling.UNCLEAR, null, null, now);
        } else {
            message.handled(Handling.OTHER, null, null, now);
        }
    }

    private void work(
            WorkItemKind kind,
            @Nullable UUID appointment,
            @Nullable UUID notification,
            InboundMessage message,
            String reason) {
        worklist.add(
                kind,
                appointment,
                notification,
                message.getId(),
                message.getSender(),
                reason + ": “" + message.getBody() + "”");
    }
}
