package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.carillon.appointment.entity.Appointment;
import org.carillon.frame.page.Viewer;
import org.carillon.settings.control.Setting;
import org.jspecify.annotations.Nullable;

/** Times of appointments, as the clocks show them where each is; another zone than the viewer's is named. */
@Named("appointmentTimes")
@RequestScoped
public class Times {

    @Inject
    Viewer viewer;

    /** As {@code 10:30}. */
    public String clock(@Nullable LocalTime time) {
        return time == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .withLocale(viewer.getLocale())
                        .format(time);
    }

    /** Empty if the viewer's clocks show the same: browsers say Asia/Calcutta where others say Asia/Kolkata. */
    public String zone(Appointment appointment) {
        ZoneId zone = zoneOf(appointment);
        return zone.getRules().equals(viewer.getZone().getRules()) ? "" : named(zone);
    }

    /** A moment on the clock where the appointment is. */
    public String there(@Nullable Instant at, Appointment appointment) {
        return at == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(viewer.getLocale())
                        .format(at.atZone(zoneOf(appointment)));
    }

    /** As {@code Asia/Kolkata}, readable. */
    static String named(ZoneId zone) {
        return zone.getId().replace('_', ' ');
    }

    static ZoneId zoneOf(Appointment appointment) {
        return Optional.ofNullable(appointment.getZone()).orElseGet(Setting.DEFAULT_ZONE::zone);
    }
}
