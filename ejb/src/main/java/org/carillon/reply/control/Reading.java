package org.carillon.reply.control;

import java.time.Instant;
import java.util.Set;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.inbound.entity.Handling;
import org.carillon.template.entity.TemplateName;
import org.carillon.worklist.entity.WorkItemKind;
import org.jspecify.annotations.Nullable;

/**
 * What an answer to one reminder leads to.
 *
 * @param acknowledgement what the patient is told; null means nothing
 * @param work what staff is told; null means nothing
 * @param reason why staff is told, in words
 */
record Reading(
        Handling handling,
        @Nullable TemplateName acknowledgement,
        @Nullable WorkItemKind work,
        String reason) {
    static final Set<Handling> ANSWERS = Set.of(Handling.CONFIRMED, Handling.CHANGE_REQUESTED, Handling.REPEATED);

    private static final Reading REPEATED = new Reading(Handling.REPEATED, null, null, "");

    static Reading of(Answer answer, SentReminder reminder, Instant receivedAt) {
        return switch (answer) {
            case CONFIRM -> confirmed(reminder, receivedAt);
            case CHANGE -> changeRequested(reminder, receivedAt);
            case PROVIDER_WORD -> new Reading(Handling.PROVIDER_WORD, null, null, "");
            case MISTAKEN_WORD ->
                new Reading(
                        Handling.PROVIDER_WORD,
                        null,
                        WorkItemKind.UNCLEAR_REPLY,
                        "answered a reminder with a word by which the provider subscribes or unsubscribes");
            case UNCLEAR ->
                new Reading(
                        Handling.UNCLEAR, null, WorkItemKind.UNCLEAR_REPLY, "answered a reminder with neither 1 nor 2");
        };
    }

    private static Reading confirmed(SentReminder reminder, Instant receivedAt) {
        if (!reminder.isOpen(receivedAt)) {
            return tooLate(reminder, "confirmed");
        }
        return reminder.appointment().getStatus() == AppointmentStatus.CONFIRMED
                ? REPEATED
                : new Reading(Handling.CONFIRMED, TemplateName.REPLY_CONFIRMED, null, "");
    }

    private static Reading changeRequested(SentReminder reminder, Instant receivedAt) {
        if (!reminder.isOpen(receivedAt)) {
            return tooLate(reminder, "asked for another time of");
        }
        return reminder.appointment().getStatus() == AppointmentStatus.CHANGE_REQUESTED
                ? REPEATED
                : new Reading(
                        Handling.CHANGE_REQUESTED,
                        TemplateName.REPLY_CHANGE_REQUESTED,
                        WorkItemKind.CHANGE_REQUESTED,
                        "asks for another time");
    }

    /** Staff hears of it, since the patient takes something for true that is not. */
    private static Reading tooLate(SentReminder reminder, String did) {
        if (reminder.isCancelled()) {
            return late(TemplateName.REPLY_CANCELLED, did + " an appointment that is cancelled");
        }
        if (reminder.moved()) {
            return late(TemplateName.REPLY_MOVED, did + " the time before the appointment was moved");
        }
        return late(TemplateName.REPLY_PASSED, did + " an appointment that had begun");
    }

    private static Reading late(TemplateName acknowledgement, String reason) {
        return new Reading(Handling.TOO_LATE, acknowledgement, WorkItemKind.UNCLEAR_REPLY, reason);
    }
}
