package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.control.Clinics;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.reminder.control.ReminderRules;
import org.carillon.reminder.control.Reminders;
import org.carillon.reminder.entity.Reminder;
import org.carillon.reminder.entity.ReminderRule;
import org.carillon.reminder.entity.ReminderStatus;
import org.jspecify.annotations.Nullable;

/** One appointment, by its booking id. */
@Named
@RequestScoped
public class AppointmentPage {

    @Inject
    AppointmentBook book;

    @Inject
    Clinics clinics;

    @Inject
    NotificationHistory sent;

    @Inject
    Reminders reminders;

    @Inject
    ReminderRules rules;

    @Inject
    History history;

    @Inject
    Times times;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    private @Nullable Appointment shown;
    private @Nullable List<SMSNotification> about;
    private @Nullable List<Reminder> ledger;

    /** A message about it. */
    public record Message(SMSNotification row, String type, String status, String tone, String link) {}

    /**
     * A reminder of it.
     *
     * @param rule name; empty if the rule is no more
     * @param due on the clock where the appointment is
     * @param reason key of the text, or the words themselves where none is known; empty if there is nothing to explain
     */
    public record Planned(String rule, String due, Told told, String reason) {}

    public Appointment getShown() {
        Appointment known = shown;
        if (known == null) {
            String id = Objects.requireNonNullElse(asked.text("id"), "");
            known = book.byBookingId(id)
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no appointment " + id));
            shown = known;
        }
        return known;
    }

    public String getStatus() {
        return Standing.key(getShown().getStatus());
    }

    public String getTone() {
        return Standing.tone(getShown().getStatus());
    }

    /** Where changes go to. */
    public String getResource() {
        return Bookings.resource(getShown());
    }

    public String getBookAnother() {
        return "/booking?like=" + URLEncoder.encode(getShown().getBookingId(), StandardCharsets.UTF_8);
    }

    public String getDay() {
        return "/appointments?date=" + getShown().getDate();
    }

    public boolean isChangeable() {
        return viewer.isStaff() && getShown().getStatus() != AppointmentStatus.CANCELLED;
    }

    /** The zone of its times, with its name. */
    public String getZone() {
        return Times.named(Times.zoneOf(getShown()));
    }

    public String getClinic() {
        String code = getShown().getClinic();
        return code == null
                ? ""
                : clinics.byCode(code).map(place -> place.getName()).orElse(code);
    }

    public String getLanguage() {
        String tag = getShown().getLanguage();
        return tag == null ? "" : Locale.forLanguageTag(tag).getDisplayName(viewer.getLocale());
    }

    public String getOtherPhones() {
        return String.join("\n", getShown().getOtherPhones());
    }

    /** Of the register; null if none of the messages names one. */
    public @Nullable Long getPatient() {
        return about().stream()
                .map(SMSNotification::getPatientId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The latest first. */
    public List<Message> getMessages() {
        List<Message> messages = new ArrayList<>();
        for (SMSNotification row : about()) {
            messages.add(new Message(
                    row,
                    "type." + Told.word(row.getType()),
                    Told.key(row.getStatus()),
                    Told.tone(row.getStatus()),
                    "/message?id=" + row.getId()));
        }
        Collections.reverse(messages);
        return messages;
    }

    /** The patient was not told of what holds, and why; empty if he or she was, or may yet be. */
    public @Nullable SMSNotification getFailure() {
        return about().stream()
                .filter(row -> row.getType() != NotificationType.ACKNOWLEDGEMENT)
                .reduce((earlier, later) -> later)
                .filter(row -> Told.tone(row.getStatus()).equals("bad"))
                .orElse(null);
    }

    /** Of its present time, and those of earlier times that were planned. */
    public List<Planned> getReminders() {
        Map<UUID, String> names =
                rules.all().stream().collect(Collectors.toMap(ReminderRule::getId, ReminderRule::getName));
        Map<UUID, SMSNotification> messages =
                about().stream().collect(Collectors.toMap(SMSNotification::getId, message -> message));
        int present = getShown().getTimedVersion();
        return ledger().stream()
                .filter(reminder ->
                        reminder.getAppointmentVersion() == present || reminder.getStatus() != ReminderStatus.SKIPPED)
                .map(reminder -> new Planned(
                        names.getOrDefault(reminder.getRule(), ""),
                        times.there(reminder.getDueAt(), getShown()),
                        Told.of(reminder, messages.get(reminder.getNotification())),
                        Objects.requireNonNullElse(reminder.getReason(), "")))
                .toList();
    }

    public List<Moment> getHistory() {
        return history.of(getShown(), about(), ledger());
    }

    /** What may be sent once more, as the API names it. */
    public List<String> getSendable() {
        Appointment appointment = getShown();
        if (appointment.getStatus() == AppointmentStatus.CANCELLED) {
            return List.of("cancellation");
        }
        return appointment.getPreviousDate() == null
                ? List.of("confirmation", "reminder")
                : List.of("reschedule", "confirmation", "reminder");
    }

    private List<SMSNotification> about() {
        List<SMSNotification> known = about;
        if (known == null) {
            known = sent.about(List.of(getShown().getId()));
            about = known;
        }
        return known;
    }

    private List<Reminder> ledger() {
        List<Reminder> known = ledger;
        if (known == null) {
            known = reminders.of(getShown().getId());
            ledger = known;
        }
        return known;
    }
}
