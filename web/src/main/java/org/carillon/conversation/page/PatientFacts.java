package org.carillon.conversation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.control.AppointmentFilter;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.channel.entity.Kind;
import org.carillon.consent.control.Consents;
import org.carillon.frame.page.Texts;
import org.carillon.notification.control.Address;
import org.carillon.notification.control.Suppression;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.entity.Patient;
import org.carillon.patient.entity.PatientPhone;
import org.jspecify.annotations.Nullable;

/** What one wants to know of a patient while writing to him or her. */
@Named
@RequestScoped
public class PatientFacts {
    private static final int COMING = 50;

    @Inject
    ConversationPage page;

    @Inject
    Consents consents;

    @Inject
    AppointmentBook appointments;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable List<Line> phones;
    private @Nullable Optional<Appointment> next;

    /**
     * A number of the patient.
     *
     * @param refusal why nothing is sent there; null if something may be
     */
    public record Line(PatientPhone phone, @Nullable String refusal) {}

    public List<Line> getPhones() {
        List<Line> known = phones;
        if (known == null) {
            known = page.getPatient().phones().stream()
                    .map(phone -> new Line(
                            phone,
                            consents.standing(Address.of(Kind.SMS, phone.getNumber()))
                                    .map(Suppression::reason)
                                    .orElse(null)))
                    .toList();
            phones = known;
        }
        return known;
    }

    /** The next one that is not cancelled; null if there is none. */
    public @Nullable Appointment getNext() {
        Optional<Appointment> known = next;
        if (known == null) {
            Instant now = clock.instant();
            known = coming().stream()
                    .filter(appointment -> appointment.getStatus() != AppointmentStatus.CANCELLED)
                    .filter(appointment -> starts(appointment).isAfter(now))
                    .min(Comparator.comparing(PatientFacts::starts));
            next = known;
        }
        return known.orElse(null);
    }

    /** Whether there is a number to which nothing is sent. */
    public boolean isRefused() {
        return getPhones().stream().anyMatch(line -> line.refusal() != null);
    }

    /** The booking id of the next one, as an address has it. */
    public String getNextAddress() {
        Appointment coming = getNext();
        return coming == null ? "" : URLEncoder.encode(coming.getBookingId(), StandardCharsets.UTF_8);
    }

    public String getNextStatus() {
        Appointment coming = getNext();
        return coming == null
                ? ""
                : texts.of(
                        "conversation",
                        "appointment." + coming.getStatus().name().toLowerCase(Locale.ROOT));
    }

    private List<Appointment> coming() {
        KnownPatient known = page.getPatient();
        Patient patient = known.patient();
        if (patient.getExternalId() != null) {
            List<Appointment> own = coming(patient.getExternalId(), null, null);
            if (!own.isEmpty()) {
                return own;
            }
        }
        return known.phones().stream()
                .filter(phone -> !phone.isEmergency())
                .flatMap(phone -> coming(null, patient.getName(), phone.getNumber()).stream())
                .toList();
    }

    private List<Appointment> coming(@Nullable String externalId, @Nullable String name, @Nullable String phone) {
        LocalDate from = clock.instant().atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
        return appointments
                .search(
                        new AppointmentFilter(null, externalId, name, null, null, null, phone, from, null),
                        null,
                        COMING)
                .items();
    }

    private static Instant starts(Appointment appointment) {
        return Objects.requireNonNullElse(appointment.getStartsAt(), Instant.EPOCH);
    }
}
