package org.carillon.reply.control;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.carillon.appointment.entity.Appointment;

/** Which reminder a message answers. */
sealed interface Match {

    /** None was sent to this number in the time that counts. */
    record None() implements Match {}

    record One(SentReminder reminder) implements Match {}

    /** It may be any of them. */
    record Several(List<SentReminder> reminders) implements Match {
        public Several {
            reminders = List.copyOf(reminders);
        }

        /** Whether they are of different patients. */
        boolean isShared() {
            return reminders.stream()
                            .map(reminder -> patientOf(reminder.appointment()))
                            .distinct()
                            .count()
                    > 1;
        }

        private static String patientOf(Appointment appointment) {
            return appointment.getPatientId() != null
                    ? appointment.getPatientId()
                    : Objects.requireNonNullElse(appointment.getPatientName(), "")
                            .strip()
                            .toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Of all reminders those count that an answer can still have an effect on, and of these those that were not answered yet; so a
     * patient who has answered the first can answer the second. Where no answer has an effect any more, the newest is meant.
     *
     * @param reminders one of each appointment
     */
    static Match of(List<SentReminder> reminders, Instant receivedAt) {
        if (reminders.isEmpty()) {
            return new None();
        }
        List<SentReminder> open = those(reminders, reminder -> reminder.isOpen(receivedAt));
        if (open.isEmpty()) {
            return new One(reminders.stream()
                    .max(Comparator.comparing(
                            reminder -> reminder.notification().toString()))
                    .orElseThrow());
        }
        List<SentReminder> unanswered = those(open, reminder -> !reminder.answered());
        List<SentReminder> meant = unanswered.isEmpty() ? open : unanswered;
        return meant.size() == 1 ? new One(meant.get(0)) : new Several(meant);
    }

    private static List<SentReminder> those(List<SentReminder> reminders, Predicate<SentReminder> condition) {
        return reminders.stream().filter(condition).toList();
    }
}
