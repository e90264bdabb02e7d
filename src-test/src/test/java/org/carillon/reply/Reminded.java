package org.carillon.reply;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.carillon.server.CarillonServer;

/** An appointment whose reminder has gone out, in whatever state a test needs; written straight into the tables. */
final class Reminded {
    static final String OUR_NUMBER = "+15005550006";

    private static final String APPOINTMENT = """
            insert into appointment (id, booking_id, patient_name, patient_phone, doctor_name, department,
              appointment_date, appointment_time, time_zone, starts_at, usable_phone, timed_version,
              told_version, told_date, told_time, told_status, created_by)
            values (?, ?, ?, ?, 'Rao', 'Cardiology', ?, ?, 'UTC', ?, ?, 1, 1, ?, ?, 'BOOKED', 'test')""";
    private static final String NOTIFICATION = """
            insert into sms_notification (id, kind, type, recipient, recipient_valid, sender, body, encoding, segments,
              created_by, status, provider, attempts, due_at, useless_after, created_at, accepted_at, updated_at, appointment_id)
            values (?, 'SMS', ?, ?, true, ?, 'Reminder', 'GSM_7', 1, 'test', 'DELIVERED', 'TWILIO', 1, ?, ?, ?, ?, ?, ?)""";

    final UUID id = UUID.randomUUID();
    final String bookingId = "BK-" + id;
    final String phone;

    private final CarillonServer server;

    Reminded(CarillonServer server, String phone, String patient) {
        this(server, phone, patient, Duration.ofDays(1));
    }

    /** @param until how long until it begins; negative if it has begun */
    Reminded(CarillonServer server, String phone, String patient, Duration until) {
        this.server = server;
        this.phone = phone;
        LocalDateTime start =
                LocalDateTime.now(ZoneOffset.UTC).plus(until).withSecond(0).withNano(0);
        update(
                APPOINTMENT,
                id,
                bookingId,
                patient,
                phone,
                start.toLocalDate(),
                start.toLocalTime(),
                start.atOffset(ZoneOffset.UTC),
                phone,
                start.toLocalDate(),
                start.toLocalTime());
    }

    /** A mobile number that no other test has. */
    static String newPhone() {
        return "+614" + String.format("%08d", Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 100_000_000L));
    }

    Reminded remindedAgo(Duration ago) {
        return toldAgo("REMINDER", ago, OUR_NUMBER);
    }

    Reminded toldAgo(String type, Duration ago, String sender) {
        OffsetDateTime at = OffsetDateTime.now(ZoneOffset.UTC).minus(ago);
        update(NOTIFICATION, timeOrdered(at.toInstant()), type, phone, sender, at, at.plusDays(7), at, at, at, id);
        return this;
    }

    Reminded with(String status) {
        update("update appointment set status = ?, told_status = ? where id = ?", status, status, id);
        return this;
    }

    String status() {
        return text("select status from appointment where id = ?", id);
    }

    int version() {
        return Integer.parseInt(text("select version from appointment where id = ?", id));
    }

    private static UUID timeOrdered(Instant at) {
        UUID random = UUID.randomUUID();
        long most = (at.toEpochMilli() << 16) | 0x7000 | (random.getMostSignificantBits() & 0x0FFF);
        return new UUID(most, random.getLeastSignificantBits());
    }

    private void update(String sql, Object... values) {
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(String sql, UUID key) {
        try (Connection connection = server.database().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, key);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
