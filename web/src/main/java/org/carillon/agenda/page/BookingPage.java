package org.carillon.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carillon.appointment.control.AppointmentBook;
import org.carillon.appointment.control.Clinics;
import org.carillon.appointment.entity.Clinic;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Viewer;
import org.carillon.patient.control.KnownPatient;
import org.carillon.patient.control.PatientFilter;
import org.carillon.patient.control.Patients;
import org.carillon.settings.control.Setting;
import org.carillon.template.control.EditTemplates;
import org.carillon.template.control.TemplateVersion;
import org.jspecify.annotations.Nullable;

/** A form that may begin with a patient of the register, with the data of another appointment, or with a clinic and a day. */
@Named
@RequestScoped
public class BookingPage {
    private static final int FOUND = 8;
    private static final int SUGGESTIONS = 200;

    @Inject
    Clinics clinics;

    @Inject
    EditDepartments departments;

    @Inject
    EditTemplates templates;

    @Inject
    Patients patients;

    @Inject
    AppointmentBook book;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Clock clock;

    private @Nullable Draft draft;
    private @Nullable List<Clinic> places;

    /** A language that messages can be in. */
    public record Spoken(String tag, String name) {}

    public Draft getDraft() {
        Draft known = draft;
        if (known == null) {
            known = begun();
            draft = known;
        }
        return known;
    }

    public List<Clinic> getPlaces() {
        List<Clinic> known = places;
        if (known == null) {
            known = clinics.all();
            places = known;
        }
        return known;
    }

    public List<String> getDepartments() {
        return departments.search(true, null, null, SUGGESTIONS).items().stream()
                .map(Department::getName)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    public List<Spoken> getLanguages() {
        Locale readers = viewer.getLocale();
        return Stream.concat(
                        templates.all().stream().map(TemplateVersion::language),
                        Stream.ofNullable(getDraft().language()))
                .distinct()
                .sorted()
                .map(tag -> new Spoken(tag, Locale.forLanguageTag(tag).getDisplayName(readers)))
                .toList();
    }

    /** Those that people know by a place. */
    public TreeSet<String> getZones() {
        TreeSet<String> zones = new TreeSet<>();
        ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.indexOf('/') > 0 && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .forEach(zones::add);
        zones.add("UTC");
        return zones;
    }

    public String getUsualZone() {
        return Setting.DEFAULT_ZONE.zone().getId();
    }

    public String getUsualRegion() {
        return Setting.DEFAULT_REGION.required();
    }

    /** The first day that any clinic can book: it may still be yesterday somewhere. */
    public String getFirstDay() {
        return clock.instant()
                .atZone(ZoneId.of("Pacific/Pago_Pago"))
                .toLocalDate()
                .toString();
    }

    public boolean isLookedUp() {
        return asked.text("find") != null;
    }

    /** Patients with the name that is asked for. */
    public List<KnownPatient> getFound() {
        String name = asked.text("find");
        return name == null
                ? List.of()
                : patients.search(new PatientFilter(true, name, null, null), null, FOUND)
                        .items();
    }

    private Draft begun() {
        String other = asked.text("like");
        Draft empty = Draft.empty(asked.text("clinic"), asked.text("date"));
        Draft start =
                other == null ? empty : book.byBookingId(other).map(Draft::like).orElse(empty);
        Long patient = asked.number("patient");
        return patient == null ? start : start.forPatient(Objects.requireNonNull(patients.known(patient)));
    }
}
