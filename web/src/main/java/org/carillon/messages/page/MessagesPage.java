package org.carillon.messages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.entity.Appointment;
import org.carillon.channel.entity.Kind;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.phone.PhoneNumber;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** The log, newest first. One field finds by whatever is at hand: a number, an address, a booking, an id of ours or of the provider. */
@Named
@RequestScoped
public class MessagesPage {
    private static final int ROWS = 50;
    private static final String EXPORT = "/api/notifications/export.csv";

    @Inject
    NotificationHistory history;

    @Inject
    AppointmentBook appointments;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    private @Nullable Found found;

    /**
     * What was found.
     *
     * @param exact whether the searched one was named by its id
     * @param filter by which the others were found; null if what was searched for is nothing that could be found
     */
    private record Found(
            Page<SMSNotification> page,
            boolean exact,
            @Nullable NotificationFilter filter) {}

    public List<SMSNotification> getRows() {
        return found().page.items();
    }

    public String getOlder() {
        String next = found().page.next();
        return next == null ? "" : asked.with("before", next);
    }

    public String getNewer() {
        return asked.text("before") == null ? "" : asked.with("before", null);
    }

    /** The same as a table; empty where there is nothing to tell. */
    public String getExport() {
        Found now = found();
        if (now.filter == null || now.page.items().isEmpty()) {
            return "";
        }
        return now.exact ? "" : EXPORT + new ExportQuery(now.filter);
    }

    /** How often the list looks for news: only its first page changes. */
    public String getLive() {
        return asked.text("before") == null ? "5" : "0";
    }

    public boolean isFiltered() {
        return List.of("q", "kind", "type", "status", "from", "to", "appointment", "batch").stream()
                .anyMatch(name -> asked.text(name) != null);
    }

    public List<Status> getStatuses() {
        return List.of(Status.values());
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public List<NotificationType> getTypes() {
        return List.of(NotificationType.values());
    }

    private Found found() {
        Found known = found;
        if (known == null) {
            known = search();
            found = known;
        }
        return known;
    }

    private Found search() {
        String words = asked.text("q");
        String booking = asked.text("appointment");
        UUID appointment = null;
        String recipient = null;
        if (booking != null) {
            Optional<UUID> named = appointment(booking);
            if (named.isEmpty()) {
                return nothing();
            }
            appointment = named.get();
        }
        if (words != null) {
            Optional<SMSNotification> one = words.contains("@") ? Optional.empty() : history.byIdOrSid(words);
            if (one.isPresent()) {
                return new Found(new Page<>(List.of(one.get()), null), true, null);
            }
            Optional<UUID> named = appointment == null ? appointment(words) : Optional.empty();
            if (named.isPresent()) {
                appointment = named.get();
            } else {
                recipient = recipient(words).orElse(null);
                if (recipient == null) {
                    return nothing();
                }
            }
        }
        NotificationFilter filter = filter(appointment, recipient);
        return new Found(history.search(filter, asked.id("before"), ROWS), false, filter);
    }

    private static Found nothing() {
        return new Found(new Page<>(List.of(), null), false, null);
    }

    private NotificationFilter filter(@Nullable UUID appointment, @Nullable String recipient) {
        LocalDate last = day("to");
        return new NotificationFilter(
                QueryParameters.word("kind", asked.text("kind"), Kind.class),
                QueryParameters.word("type", asked.text("type"), NotificationType.class),
                QueryParameters.word("status", asked.text("status"), Status.class),
                null,
                asked.number("patient"),
                recipient,
                appointment,
                asked.id("batch"),
                start(day("from")),
                last == null ? null : start(last.plusDays(1)));
    }

    private Optional<UUID> appointment(String booking) {
        return appointments.byBookingId(booking).map(Appointment::getId);
    }

    private static Optional<String> recipient(String words) {
        if (words.contains("@")) {
            return Optional.of(words);
        }
        try {
            return Optional.of(
                    PhoneNumber.parse(words, Setting.DEFAULT_REGION.required()).e164());
        } catch (InvalidPhoneNumber e) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate day(String name) {
        String written = asked.text(name);
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw QueryParameters.refused(name, "must be a day such as 2026-11-21");
        }
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(viewer.getZone()).toInstant();
    }
}
