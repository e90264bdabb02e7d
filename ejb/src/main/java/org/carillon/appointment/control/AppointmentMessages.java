package org.carillon.appointment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.Clinic;
import org.carillon.notification.control.OutboxMessage;
import org.carillon.notification.entity.NotificationType;
import org.carillon.notification.entity.Occasion;
import org.carillon.settings.control.Setting;
import org.carillon.template.control.Templates;
import org.jspecify.annotations.Nullable;

/** Makes the messages of an appointment, ready for the outbox. */
@ApplicationScoped
public class AppointmentMessages {

    @Inject
    private Templates templates;

    @Inject
    private Clinics clinics;

    @Inject
    private Clock clock;

    /** Useless when the appointment begins, or as soon as any message is useless. */
    public OutboxMessage of(NotificationType type, Appointment appointment, String by) {
        Instant usual = clock.instant().plus(Setting.SEND_USELESS_AFTER.duration());
        Instant start = appointment.getStartsAt();
        return of(type, appointment, start == null || usual.isBefore(start) ? usual : start, by);
    }

    /** @param by name of the user or API client whose doing it is, or of the part of Carillon */
    public OutboxMessage of(NotificationType type, Appointment appointment, Instant uselessAfter, String by) {
        Place place = clinics.placeOf(appointment.getClinic(), appointment.getZone(), appointment.getRegion());
        ZoneId patientZone = appointment.getPatientZone();
        return OutboxMessage.sms(
                type,
                phoneOf(appointment),
                place.region(),
                templates.render(
                        type,
                        appointment.getLanguage(),
                        variables(appointment, templates.languageOf(type, appointment.getLanguage()))),
                new Occasion(
                        appointment.getId(), place.clinic(), patientZone == null ? place.zone() : patientZone, false),
                uselessAfter,
                by);
    }

    /**
     * By name as templates know them; what is not known is absent. Date and time are those of the appointment's zone.
     *
     * @param language of the text that they go into, BCP 47
     */
    public Map<String, String> variables(Appointment appointment, @Nullable String language) {
        Wording wording = Wording.in(language);
        Map<String, String> values = new HashMap<>();
        put(values, "patient_name", appointment.getPatientName());
        String doctor = appointment.getDoctorName();
        put(values, "doctor_name", doctor == null ? null : Wording.withoutTitle(doctor));
        put(values, "department", appointment.getDepartment());
        put(values, "booking_id", appointment.getBookingId());
        put(values, "clinic", nameOf(appointment.getClinic()));
        put(values, "date", wording.of(appointment.getDate()));
        put(values, "time", wording.of(appointment.getTime()));
        LocalDate oldDate = appointment.getPreviousDate();
        LocalTime oldTime = appointment.getPreviousTime();
        put(values, "old_date", oldDate == null ? null : wording.of(oldDate));
        put(values, "old_time", oldTime == null ? null : wording.of(oldTime));
        return values;
    }

    /** E.164 where one of the numbers can be used, else the first as it was written; null where there is none. */
    static @Nullable String phoneOf(Appointment appointment) {
        String usable = appointment.getUsablePhone();
        return usable == null ? appointment.getPatientPhone() : usable;
    }

    private @Nullable String nameOf(@Nullable String clinic) {
        return clinic == null
                ? null
                : clinics.byCode(clinic).map(Clinic::getName).orElse(null);
    }

    private static void put(Map<String, String> values, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, Objects.requireNonNull(value));
        }
    }
}
