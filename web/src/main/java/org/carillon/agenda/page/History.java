package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.carillon.appointment.entity.Appointment;
import org.carillon.event.control.EventBook;
import org.carillon.event.entity.AppointmentEvent;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.inbound.entity.Handling;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderStatus;

/** What happened to one appointment, the latest first. */
@RequestScoped
public class History {
    private static final int MOST = 50;

    @Inject
    InboundHistory inbound;

    @Inject
    EventBook events;

    List<Moment> of(Appointment appointment, List<SMSNotification> messages, List<Reminder> reminders) {
        List<Moment> moments = new ArrayList<>();
        moments.add(new Moment(
                appointment.getCreatedAt(), "happened.booked", appointment.getCreatedBy(), null, null, "plain", ""));
        messages.stream()
                .filter(message -> message.getType() != NotificationType.CONFIRMATION
                        || !message.getCreatedAt().equals(appointment.getCreatedAt()))
                .map(History::sent)
                .forEach(moments::add);
        reminders.stream()
                .filter(reminder -> reminder.getStatus() == ReminderStatus.FAILED && reminder.getNotification() == null
                        || reminder.getStatus() == ReminderStatus.MISSED)
                .map(History::notReminded)
                .forEach(moments::add);
        inbound
                .search(new InboundFilter(null, null, appointment.getId(), null, null, null, false), null, MOST)
                .items()
                .stream()
                .map(History::replied)
                .forEach(moments::add);
        events.search(appointment.getBookingId(), null, MOST).items().stream()
                .map(History::told)
                .forEach(moments::add);
        moments.sort(Comparator.comparing(Moment::at).reversed());
        return moments;
    }

    private static Moment sent(SMSNotification message) {
        return new Moment(
                message.getCreatedAt(),
                "happened." + Told.word(message.getType()),
                message.getCreatedBy(),
                null,
                Told.key(message.getStatus()),
                Told.tone(message.getStatus()),
                "/message?id=" + message.getId());
    }

    private static Moment notReminded(Reminder reminder) {
        return new Moment(
                reminder.getUpdatedAt(),
                "happened.not_reminded",
                null,
                null,
                "reminder." + Told.word(reminder.getStatus()),
                "bad",
                "");
    }

    private static Moment replied(InboundMessage reply) {
        Handling as = reply.getHandledAs();
        return new Moment(
                reply.getReceivedAt(),
                "happened.reply",
                null,
                reply.getBody(),
                as == null ? "reply.open" : "reply." + Told.word(as),
                as == Handling.CONFIRMED ? "good" : as == Handling.CHANGE_REQUESTED ? "bad" : "plain",
                "");
    }

    private static Moment told(AppointmentEvent event) {
        return new Moment(
                event.getReceivedAt(),
                "happened.event." + Told.word(event.getKind()),
                event.getClientId(),
                null,
                "effect." + Told.word(event.getEffect()),
                "plain",
                "");
    }
}
