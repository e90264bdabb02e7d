package org.carillon.conversation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/** Years of messages, written straight into the tables, and how the database finds the newest of them. */
public final class LongThread {
    private static final String SENT = """
            insert into sms_notification (id, kind, type, recipient, recipient_valid, sender, body, encoding, segments, patient_id,
              created_by, status, provider, attempts, due_at, useless_after, created_at, updated_at)
            values (?, 'SMS', 'CUSTOM', ?, true, '+15005550006', ?, 'GSM_7', 1, ?, 'test', 'DELIVERED', 'TWILIO', 1, ?, ?, ?, ?)""";
    private static final String RECEIVED = """
            insert into inbound_message (id, provider, kind, sender, recipient, body, media_urls, payload, received_at, handled_at,
              handled_as, patient_id, matched_at)
            values (?, 'TWILIO', 'SMS', ?, '+15005550006', ?, '', '', ?, ?, 'OTHER', ?, ?)""";
    private static final int VERSION_7 = 0x7000;

    private final DataSource database;

    public LongThread(DataSource database) {
        this.database = database;
    }

    /** As many of each side, a minute apart, the last one a minute ago; they are numbered from 1. */
    public void write(int patient, String phone, int ofEach) {
        Instant first = Instant.now().minusSeconds(60L * 2 * ofEach);
        try (Connection connection = database.getConnection();
                PreparedStatement sent = connection.prepareStatement(SENT);
                PreparedStatement received = connection.prepareStatement(RECEIVED)) {
            for (int i = 0; i < ofEach; i++) {
                Instant out = first.plusSeconds(120L * i);
                OffsetDateTime at = out.atOffset(ZoneOffset.UTC);
                String text = "Message " + (2 * i + 1);
                add(sent, timeOrdered(out), phone, text, patient, at, at.plusDays(1), at, at);
                Instant in = out.plusSeconds(60);
                OffsetDateTime then = in.atOffset(ZoneOffset.UTC);
                add(received, timeOrdered(in), phone, "Message " + (2 * i + 2), then, then, patient, then);
            }
            sent.executeBatch();
            received.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plan of a query as it was carried out. */
    String plan(String query) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            if (!h2) {
                statement.execute("analyze sms_notification");
                statement.execute("analyze inbound_message");
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("explain analyze " + query)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static UUID timeOrdered(Instant at) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new UUID(
                at.toEpochMilli() << 16 | VERSION_7 | random.nextInt(0x1000), Long.MIN_VALUE | random.nextLong() >>> 2);
    }
}
