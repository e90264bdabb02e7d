package org.carillon.reminder;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An appointment as it lies in the table once the patient was told of it, with defaults that a test changes where it matters. */
final class AppointmentRow {
    private static final String INSERT = """
            insert into appointment (id, booking_id, patient_name, patient_phone, usable_phone, doctor_name, department,
              appointment_date, appointment_time, time_zone, patient_time_zone, status, version, starts_at, timed_version,
              told_version, told_date, told_time, told_status, created_by, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'BOOKED', 1, ?, 1, 1, ?, ?, 'BOOKED', 'test', ?, ?)""";

    private static final SecureRandom RANDOM = new SecureRandom();

    final String bookingId = "R-" + UUID.randomUUID();
    final String doctor = "Lee " + UUID.randomUUID();
    final ZoneId zone;
    final LocalDateTime start;
    private @Nullable String name = "Jane Doe";
    private @Nullable String phone = newPhone();
    private @Nullable String usablePhone = phone;
    private @Nullable String patientZone;
    private String department = "Cardiology";

    AppointmentRow(LocalDateTime start, String zone) {
        this.start = start;
        this.zone = ZoneId.of(zone);
    }

    /** One that no other test sends to, so that no limit by recipient is met. */
    static String newPhone() {
        return "+1415" + (2_000_000 + RANDOM.nextInt(7_000_000));
    }

    AppointmentRow named(@Nullable String patient) {
        name = patient;
        return this;
    }

    AppointmentRow at(@Nullable String written) {
        phone = written;
        usablePhone = null;
        return this;
    }

    AppointmentRow reachedAt(String e164) {
        phone = e164;
        usablePhone = e164;
        return this;
    }

    AppointmentRow of(String whichDepartment) {
        department = whichDepartment;
        return this;
    }

    AppointmentRow patientIn(String whichZone) {
        patientZone = whichZone;
        return this;
    }

    Instant startsAt() {
        return start.atZone(zone).toInstant();
    }

    AppointmentRow insertInto(DataSource database) throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Object[] values = {
            UUID.randomUUID(),
            bookingId,
            name,
            phone,
            usablePhone,
            doctor,
            department,
            start.toLocalDate(),
            start.toLocalTime(),
            zone.getId(),
            patientZone,
            startsAt().atOffset(ZoneOffset.UTC),
            start.toLocalDate(),
            start.toLocalTime(),
            now,
            now
        };
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
        return this;
    }
}
