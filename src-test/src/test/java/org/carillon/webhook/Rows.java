package org.carillon.webhook;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Notifications in a state that the API does not offer, and what became of receipts. */
final class Rows {
    private static final String INSERT = """
            insert into sms_notification (id, kind, type, recipient, recipient_valid, sender, body, encoding, segments,
              created_by, status, provider, provider_sid, attempts, claimed_at, due_at, useless_after, created_at, updated_at)
            values (?, 'SMS', 'CUSTOM', '+15551234567', false, '+15005550006', 'Hello', 'GSM_7', 1,
              'test', ?, 'TWILIO', ?, 1, ?, ?, ?, ?, ?)""";

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** A notification at the provider; without a SID one whose create call has not returned. */
    UUID notification(String status, @Nullable String sid) {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            Object[] values = {id, status, sid, now, now, now.plusDays(1), now, now};
            for (int i = 0; i < values.length; i++) {
                insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String status(UUID notification) {
        return String.valueOf(one("select status from sms_notification where id = ?", notification));
    }

    @Nullable
    Object sid(UUID notification) {
        return one("select provider_sid from sms_notification where id = ?", notification);
    }

    long events(UUID notification) {
        return count("select count(*) from status_event where notification_id = ?", notification);
    }

    long receipts(String sid) {
        return count("select count(*) from provider_receipt where provider_sid = ?", sid);
    }

    long receipts(String sid, String result) {
        return count("select count(*) from provider_receipt where provider_sid = ? and result = ?", sid, result);
    }

    long open(String sid) {
        return count("select count(*) from provider_receipt where provider_sid = ? and processed_at is null", sid);
    }

    long inbound(String sid) {
        return count("select count(*) from inbound_message where provider_sid = ?", sid);
    }

    private long count(String sql, Object... parameters) {
        return one(sql, parameters) instanceof Number number ? number.longValue() : -1;
    }

    private @Nullable Object one(String sql, Object... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getObject(1) : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
