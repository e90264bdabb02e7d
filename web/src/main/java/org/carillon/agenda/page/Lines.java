package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.appointment.control.Clinics;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.Clinic;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.reminder.control.Reminders;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderStatus;
import org.jspecify.annotations.Nullable;

/** Puts together what is known of many appointments, by one question for the messages of all and one for the reminders. */
@RequestScoped
public class Lines {

    @Inject
    NotificationHistory history;

    @Inject
    Reminders reminders;

    @Inject
    Clinics clinics;

    @Inject
    Times times;

    List<Line> of(List<Appointment> appointments) {
        List<UUID> ids = appointments.stream().map(Appointment::getId).toList();
        Map<UUID, List<SMSNotification>> messages =
                history.about(ids).stream().collect(Collectors.groupingBy(Lines::appointmentOf));
        Map<UUID, List<Reminder>> planned =
                reminders.of(ids).stream().collect(Collectors.groupingBy(Reminder::getAppointment));
        Map<String, String> names = clinics.all().stream().collect(Collectors.toMap(Clinic::getCode, Clinic::getName));
        return appointments.stream()
                .map(each -> new Line(
                        each,
                        Bookings.page(each),
                        each.getClinic() == null ? "" : names.getOrDefault(each.getClinic(), each.getClinic()),
                        Standing.key(each.getStatus()),
                        Standing.tone(each.getStatus()),
                        last(messages.getOrDefault(each.getId(), List.of())),
                        due(
                                each,
                                planned.getOrDefault(each.getId(), List.of()),
                                messages.getOrDefault(each.getId(), List.of()))))
                .toList();
    }

    private static @Nullable Told last(List<SMSNotification> messages) {
        return messages.stream()
                .filter(message -> message.getType() != NotificationType.REMINDER)
                .reduce((earlier, later) -> later)
                .map(Told::of)
                .orElse(null);
    }

    private List<Line.Due> due(Appointment appointment, List<Reminder> ledger, List<SMSNotification> messages) {
        Map<UUID, SMSNotification> byId = new HashMap<>();
        messages.forEach(message -> byId.put(message.getId(), message));
        List<Line.Due> due = new ArrayList<>();
        for (Reminder reminder : ledger) {
            if (reminder.getAppointmentVersion() == appointment.getTimedVersion()) {
                due.add(new Line.Due(
                        Told.of(reminder, byId.get(reminder.getNotification())),
                        reminder.getStatus() == ReminderStatus.PLANNED
                                ? times.there(reminder.getDueAt(), appointment)
                                : ""));
            }
        }
        return due;
    }

    private static UUID appointmentOf(SMSNotification message) {
        UUID appointment = message.getAppointment();
        if (appointment == null) {
            throw new IllegalStateException("A message about no appointment");
        }
        return appointment;
    }
}
