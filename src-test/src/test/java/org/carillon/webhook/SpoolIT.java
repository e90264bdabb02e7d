package org.carillon.webhook;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Calls that come while the database does not take them. */
@ServerTest
class SpoolIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String ROW =
            "insert into inbound_message (id, provider, provider_sid, kind, sender, recipient, body,"
                    + " media_urls, payload, received_at, heeded_by_provider, looks)"
                    + " values (?, 'TWILIO', ?, 'SMS', '+1', '+1', '', '', '', ?, false, 0)";

    private final CarillonServer server;
    private final Rows rows;

    SpoolIT(CarillonServer server) {
        this.server = server;
        this.rows = new Rows(server.database());
    }

    @Test
    void aCallThatTheDatabaseDoesNotTakeIsAnsweredAndStoredOnce() throws SQLException {
        String stuck = newSid();
        List<String> behind = new ArrayList<>();
        String delivered = newSid();
        UUID notification = rows.notification("ACCEPTED", delivered);
        try (Connection other = server.database().getConnection()) {
            other.setAutoCommit(false);
            hold(other, stuck);
            assertEquals(200, message(stuck, "first").post().statusCode());
            for (int i = 0; i < 20; i++) {
                String sid = newSid();
                behind.add(sid);
                assertEquals(200, message(sid, "later " + i).post().statusCode());
            }
            assertEquals(
                    200,
                    TwilioCall.status(server, notification, delivered, "delivered")
                            .post()
                            .statusCode());
            assertEquals(200, message(behind.get(3), "again").post().statusCode());
            other.rollback();
        }
        await().atMost(SOON).until(() -> rows.inbound(stuck) == 1);
        await().atMost(SOON).until(() -> rows.status(notification).equals("DELIVERED"));
        behind.forEach(sid -> await().atMost(SOON).until(() -> rows.inbound(sid) == 1));
        assertEquals(1, rows.receipts(delivered));
    }

    /** Whoever stores a message with this SID waits for us. */
    private static void hold(Connection connection, String sid) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ROW)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, sid);
            insert.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    private TwilioCall message(String sid, String text) {
        return new TwilioCall(server, TwilioCall.INBOUND)
                .with("MessageSid", sid)
                .with("SmsStatus", "received")
                .with("From", "+61400111777")
                .with("To", "+15005550006")
                .with("Body", text);
    }

    private static String newSid() {
        return "SM" + UUID.randomUUID().toString().replace("-", "");
    }
}
