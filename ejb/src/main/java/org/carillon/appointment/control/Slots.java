package org.carillon.appointment.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import org.carillon.appointment.entity.Slot;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;

/** From what is on the clinic's clock to the instant that it means. */
final class Slots {
    private static final Period FURTHEST = Period.ofYears(10);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Slots() {}

    /** Takes any time: one that the clocks leave out is as much later, one that they show twice is the first. */
    static Slot of(LocalDate date, LocalTime time, ZoneId zone, int minutes) {
        return new Slot(date, time, zone, date.atTime(time).atZone(zone).toInstant(), minutes);
    }

    /** Refuses, naming the field, a time that has passed, that is more than ten years ahead or that the clocks leave out. */
    static void refuseUnlessBookable(Slot slot, Instant now) {
        ZoneId zone = slot.zone();
        ZoneOffsetTransition change = zone.getRules().getTransition(slot.date().atTime(slot.time()));
        if (change != null && change.isGap()) {
            throw refused(
                    "appointment_time",
                    "does not exist on that day in " + zone.getId() + ": the clocks go from "
                            + CLOCK.format(change.getDateTimeBefore()) + " to "
                            + CLOCK.format(change.getDateTimeAfter()));
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        if (!slot.startsAt().isAfter(now)) {
            String field = slot.date().equals(today) ? "appointment_time" : "appointment_date";
            throw refused(field, "is in the past in " + zone.getId());
        }
        if (slot.date().isAfter(today.plus(FURTHEST))) {
            throw refused("appointment_date", "is more than ten years ahead");
        }
    }

    private static Problem refused(String field, String reason) {
        return Problem.field(ProblemCode.VALIDATION_FAILED, field, reason);
    }
}
