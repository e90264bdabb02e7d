package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.carillon.appointment.control.Clinics;
import org.carillon.appointment.control.DaySheet;
import org.carillon.appointment.control.FindAppointments;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.AppointmentStatus;
import org.carillon.appointment.entity.Clinic;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.paging.boundary.QueryParameters;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** One day's appointments, at one clinic or at all; or those that somebody searches for, whatever their day. */
@Named
@RequestScoped
public class AppointmentsPage {
    private static final int ROWS = 100;

    @Inject
    DaySheet sheet;

    @Inject
    FindAppointments find;

    @Inject
    Clinics clinics;

    @Inject
    Lines lines;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable List<Line> rows;
    private @Nullable List<Clinic> places;
    private @Nullable String next;

    /** A tab: the appointments of one status. */
    public record Tab(String key, String address, long count, boolean current) {}

    public List<Clinic> getPlaces() {
        List<Clinic> known = places;
        if (known == null) {
            known = clinics.all();
            places = known;
        }
        return known;
    }

    public LocalDate getDay() {
        String written = asked.text("date");
        try {
            return written == null ? getToday() : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw QueryParameters.refused("date", "must be a date such as 2026-12-01");
        }
    }

    /** Where the clinic is that is looked at, else where the viewer is. */
    public LocalDate getToday() {
        return getPlaces().stream()
                .filter(place -> place.getCode().equals(asked.text("clinic")))
                .findFirst()
                .map(place -> clock.instant().atZone(place.getZone()))
                .orElseGet(() -> clock.instant().atZone(viewer.getZone()))
                .toLocalDate();
    }

    public boolean isSearch() {
        return asked.text("search") != null;
    }

    public String getYesterday() {
        return address(getDay().minusDays(1), status());
    }

    public String getTomorrow() {
        return address(getDay().plusDays(1), status());
    }

    public String getBackToToday() {
        return address(null, status());
    }

    /** Where a booking for this day and clinic begins. */
    public String getBooking() {
        LocalDate day = getDay();
        return "/booking?" + query(day.isBefore(getToday()) ? null : day, null);
    }

    public List<Tab> getTabs() {
        Map<AppointmentStatus, Long> counts = sheet.counts(getDay(), asked.text("clinic"));
        List<Tab> tabs = new ArrayList<>();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        tabs.add(new Tab("status.all", address(getDay(), null), all, status() == null));
        for (AppointmentStatus status : AppointmentStatus.values()) {
            tabs.add(new Tab(
                    Standing.key(status),
                    address(getDay(), status),
                    counts.getOrDefault(status, 0L),
                    status == status()));
        }
        return tabs;
    }

    public List<Line> getRows() {
        List<Line> known = rows;
        if (known == null) {
            known = lines.of(found());
            rows = known;
        }
        return known;
    }

    /** The address of the page behind this one; empty if there is none. */
    public String getLater() {
        getRows();
        return next == null ? "" : asked.with("after", next);
    }

    private List<Appointment> found() {
        String words = asked.text("search");
        if (words != null) {
            return find.by(words, getToday(), ROWS);
        }
        Page<Appointment> page = sheet.of(getDay(), asked.text("clinic"), status(), asked.id("after"), ROWS);
        next = page.next();
        return page.items();
    }

    private @Nullable AppointmentStatus status() {
        return QueryParameters.word("status", asked.text("status"), Arrays.asList(AppointmentStatus.values()));
    }

    private String address(@Nullable LocalDate day, @Nullable AppointmentStatus status) {
        String query = query(day, status);
        return query.isEmpty() ? "/appointments" : "/appointments?" + query;
    }

    private String query(@Nullable LocalDate day, @Nullable AppointmentStatus status) {
        List<String> parts = new ArrayList<>();
        String clinic = asked.text("clinic");
        if (day != null) {
            parts.add("date=" + day);
        }
        if (clinic != null) {
            parts.add("clinic=" + URLEncoder.encode(clinic, StandardCharsets.UTF_8));
        }
        if (status != null) {
            parts.add("status=" + Told.word(status));
        }
        return String.join("&", parts);
    }
}
