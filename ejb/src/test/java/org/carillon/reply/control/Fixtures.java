package org.carillon.reply.control;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.carillon.appointment.entity.Appointment;
import org.carillon.appointment.entity.NewAppointment;
import org.carillon.appointment.entity.Patient;
import org.carillon.appointment.entity.Slot;

/** Reminders that went out at nine on the day before. */
final class Fixtures {
    static final Instant REMINDED = Instant.parse("2026-11-30T09:00:00Z");
    static final Instant REPLIED = Instant.parse("2026-11-30T09:05:00Z");
    static final Instant BEGINS = Instant.parse("2026-12-01T10:30:00Z");

    private Fixtures() {}

    static Appointment appointment(String patient) {
        return appointment(patient, BEGINS);
    }

    static Appointment appointment(String patient, Instant begins) {
        LocalDateTime local = LocalDateTime.ofInstant(begins, ZoneOffset.UTC);
        return new Appointment(
                new NewAppointment(
                        "BK-" + UUID.randomUUID(),
                        new Patient(patient, "+15551234567", List.of(), null, null, null),
                        "Rao",
                        "Cardiology",
                        null,
                        null,
                        new Slot(local.toLocalDate(), local.toLocalTime(), ZoneOffset.UTC, begins, 30),
                        "+15551234567",
                        "test"),
                REMINDED.minus(Duration.ofDays(7)));
    }

    static SentReminder open(Appointment appointment) {
        return new SentReminder(UuidCreator.getTimeOrderedEpoch(REMINDED), appointment, false, false);
    }

    static SentReminder answered(Appointment appointment) {
        return new SentReminder(UuidCreator.getTimeOrderedEpoch(REMINDED), appointment, false, true);
    }

    static SentReminder moved(Appointment appointment) {
        return new SentReminder(UuidCreator.getTimeOrderedEpoch(REMINDED), appointment, true, false);
    }

    static Appointment cancelled(Appointment appointment) {
        appointment.cancel(REMINDED);
        return appointment;
    }

    static Appointment confirmed(Appointment appointment) {
        appointment.confirm(REMINDED);
        return appointment;
    }

    static Appointment changeRequested(Appointment appointment) {
        appointment.requestChange(REMINDED);
        return appointment;
    }
}
