package org.carillon.reminder.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.carillon.appointment.control.Clinics;
import org.carillon.appointment.entity.Clinic;
import org.carillon.directory.control.EditDepartments;
import org.carillon.directory.entity.Department;
import org.carillon.frame.page.Asked;
import org.carillon.frame.page.Texts;
import org.carillon.frame.page.Viewer;
import org.carillon.quiethours.control.QuietHoursBook;
import org.carillon.quiethours.entity.QuietHours;
import org.carillon.reminder.control.ReminderRules;
import org.carillon.reminder.entity.ReminderRule;
import org.carillon.reminder.entity.Timing;
import org.jspecify.annotations.Nullable;

/** The rules and the quiet hours, each with a form for the one that is to be changed ({@code rule}, {@code clinic} in the address). */
@Named
@RequestScoped
public class RemindersPage {
    private static final int SUGGESTIONS = 200;
    private static final List<Duration> OFFERED = List.of(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(3),
            Duration.ofHours(4),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(48),
            Duration.ofHours(72));

    @Inject
    ReminderRules rules;

    @Inject
    QuietHoursBook quietHours;

    @Inject
    Clinics clinics;

    @Inject
    EditDepartments departments;

    @Inject
    Asked asked;

    @Inject
    Viewer viewer;

    @Inject
    Texts texts;

    /** A rule in words. */
    public record Row(ReminderRule rule, String when) {}

    /**
     * What a form begins with.
     *
     * @param before ISO 8601; null if it goes by days
     */
    public record Draft(
            String name,
            String department,
            boolean byDays,
            int days,
            String at,
            @Nullable String before,
            boolean active) {}

    /** A span that can be chosen. */
    public record Span(String iso, String words) {}

    /**
     * Quiet hours in words.
     *
     * @param clinic code, or {@code *}
     * @param name of the clinic; empty for every clinic
     * @param own null where those of every clinic hold
     */
    public record Hours(
            String clinic, String name, @Nullable QuietHours own, String words) {

        /** Of the form that changes them. */
        public String getAddress() {
            return "/reminders?clinic=" + URLEncoder.encode(clinic, StandardCharsets.UTF_8) + "#quiet";
        }

        public String getResource() {
            return "/api/quiet-hours/"
                    + URLEncoder.encode(clinic, StandardCharsets.UTF_8).replace("+", "%20");
        }
    }

    public List<Row> getRows() {
        return rules.all().stream()
                .map(rule -> new Row(rule, inWords(rule.getTiming())))
                .toList();
    }

    public boolean isAdding() {
        return "new".equals(asked.text("rule"));
    }

    /** The rule that is to be changed; null if none is. */
    public @Nullable ReminderRule getChosen() {
        UUID id = isAdding() ? null : asked.id("rule");
        return id == null ? null : rules.byId(id);
    }

    public Draft getDraft() {
        ReminderRule rule = getChosen();
        if (rule == null) {
            return new Draft("", "", true, 1, "09:00", null, true);
        }
        Timing timing = rule.getTiming();
        String department = rule.getDepartment() == null ? "" : rule.getDepartment();
        return timing instanceof Timing.DaysBefore days
                ? new Draft(
                        rule.getName(), department, true, days.days(), days.at().toString(), null, rule.isActive())
                : new Draft(
                        rule.getName(),
                        department,
                        false,
                        1,
                        "09:00",
                        ((Timing.Before) timing).span().toString(),
                        rule.isActive());
    }

    public List<Span> getSpans() {
        List<Duration> spans = new ArrayList<>(OFFERED);
        String before = getDraft().before();
        if (before != null && !spans.contains(Duration.parse(before))) {
            spans.add(Duration.parse(before));
            spans.sort(null);
        }
        return spans.stream()
                .map(span -> new Span(span.toString(), inWords(new Timing.Before(span))))
                .toList();
    }

    public List<String> getDepartments() {
        return departments.search(true, null, null, SUGGESTIONS).items().stream()
                .map(Department::getName)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    /** Those of every clinic first, then each clinic, with or without its own. */
    public List<Hours> getHours() {
        Map<String, QuietHours> known = new TreeMap<>();
        quietHours.all().forEach(hours -> known.put(hours.getClinic(), hours));
        Map<String, String> names = new TreeMap<>();
        clinics.all().forEach(clinic -> names.put(clinic.getCode(), clinic.getName()));
        known.keySet().forEach(code -> names.putIfAbsent(code, code));
        names.remove(QuietHours.EVERY_CLINIC);
        List<Hours> all = new ArrayList<>();
        all.add(hours(QuietHours.EVERY_CLINIC, "", known.get(QuietHours.EVERY_CLINIC)));
        names.forEach((code, name) -> all.add(hours(code, name, known.get(code))));
        return all;
    }

    /** Those that are to be changed; null if none are. */
    public @Nullable Hours getChosenHours() {
        String code = asked.text("clinic");
        return code == null
                ? null
                : getHours().stream()
                        .filter(hours -> hours.clinic().equals(code))
                        .findFirst()
                        .orElseGet(() -> hours(
                                code, clinics.byCode(code).map(Clinic::getName).orElse(code), null));
    }

    private Hours hours(String clinic, String name, @Nullable QuietHours own) {
        return new Hours(clinic, name, own, own == null ? "" : inWords(own));
    }

    private String inWords(QuietHours hours) {
        return hours.getFrom().equals(hours.getTo())
                ? texts.of("reminder", "quiet.never")
                : texts.of("reminder", "quiet.from_to", clock(hours.getFrom()), clock(hours.getTo()));
    }

    private String inWords(Timing timing) {
        if (timing instanceof Timing.DaysBefore days) {
            return texts.of("reminder", "when.days", days.days(), clock(days.at()));
        }
        long minutes = ((Timing.Before) timing).span().toMinutes();
        return minutes % 60 == 0
                ? texts.of("reminder", "when.hours", minutes / 60)
                : texts.of("reminder", "when.minutes", minutes);
    }

    private String clock(LocalTime time) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(viewer.getLocale())
                .format(time);
    }
}
