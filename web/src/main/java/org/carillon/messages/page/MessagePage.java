package org.carillon.messages.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.entity.Appointment;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.frame.page.WebPage;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.notification.entity.MessageContent;
import org.carillon.notification.entity.SMSNotification;
import org.carillon.notification.entity.Status;
import org.carillon.notification.entity.StatusEvent;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.text.TextMeasure;
import org.jspecify.annotations.Nullable;

/** One message with its whole life. Its address takes the provider's id, too. */
@Named
@RequestScoped
public class MessagePage {

    @Inject
    NotificationHistory history;

    @Inject
    AppointmentBook appointments;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Wording words;

    private @Nullable SMSNotification row;
    private @Nullable MessageContent content;
    private @Nullable List<Step> steps;
    private @Nullable String booking;

    /** A step, and how long after the step before it. */
    public record Step(StatusEvent event, boolean moved, String after, String code) {}

    public SMSNotification getRow() {
        SMSNotification known = row;
        if (known == null) {
            String id = asked.text("id");
            known = (id == null ? Optional.<SMSNotification>empty() : history.byIdOrSid(id))
                    .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no such message"));
            content = history.content(known).orElse(null);
            row = known;
        }
        return known;
    }

    /** What goes with the text; null for most. */
    public @Nullable MessageContent getContent() {
        getRow();
        return content;
    }

    /** In the order in which they happened. */
    public List<Step> getSteps() {
        List<Step> known = steps;
        if (known == null) {
            known = read();
            steps = known;
        }
        return known;
    }

    private List<Step> read() {
        List<Step> life = new ArrayList<>();
        Instant before = null;
        for (StatusEvent event : history.events(getRow().getId())) {
            life.add(new Step(
                    event,
                    event.getFromStatus() != event.getStatus(),
                    before == null ? "" : words.after(before, event.getAt()),
                    words.code(getRow().getProvider(), event.getErrorCode())));
            before = event.getAt();
        }
        return life;
    }

    public String getLive() {
        return getRow().getStatus().isFinal() ? "0" : "2";
    }

    public boolean isRetriable() {
        return viewer.isStaff()
                && switch (getRow().getStatus()) {
                    case FAILED, UNDELIVERED, EXPIRED -> true;
                    default -> false;
                };
    }

    public boolean isCancelable() {
        Status status = getRow().getStatus();
        return viewer.isStaff() && status != Status.ACCEPTED && status.mayBecome(Status.CANCELED);
    }

    public boolean isMovable() {
        return viewer.isStaff() && getRow().getStatus() == Status.SCHEDULED;
    }

    /** When it is to go, on the viewer's clock, as a field for a time takes it. */
    public LocalDateTime getDueLocally() {
        return LocalDateTime.ofInstant(getRow().getDueAt(), viewer.getZone()).truncatedTo(ChronoUnit.MINUTES);
    }

    /** The character for which it costs more; empty if there is none. */
    public String getCostlyCharacter() {
        return Objects.requireNonNullElse(TextMeasure.of(getRow().getBody()).firstUnicode(), "");
    }

    /** Booking id of the appointment that it is about; empty if there is none. */
    public String getBooking() {
        String known = booking;
        if (known == null) {
            UUID appointment = getRow().getAppointment();
            known = appointment == null
                    ? ""
                    : appointments
                            .byId(appointment)
                            .map(Appointment::getBookingId)
                            .orElse("");
            booking = known;
        }
        return known;
    }

    public String getBookingInAddress() {
        return URLEncoder.encode(getBooking(), StandardCharsets.UTF_8);
    }

    public boolean isPatientOpen() {
        return getRow().getPatientId() != null && viewer.mayOpen(WebPage.PATIENT);
    }
}
