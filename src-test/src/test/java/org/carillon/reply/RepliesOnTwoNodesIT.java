package org.carillon.reply;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Two nodes read the same answers, and one of them dies while it does. */
@ServerTest
class RepliesOnTwoNodesIT {
    private static final int PATIENTS = 200;
    private static final String PREFIX = "+6149" + String.format("%04d", Math.floorMod(System.nanoTime(), 10_000));

    private final CarillonServer first;

    RepliesOnTwoNodesIT(CarillonServer server) {
        this.first = server;
    }

    @Test
    void everyAnswerHasItsEffectOnce() throws SQLException {
        assumeTrue(first.takesASecondNode());
        try (CarillonServer second = first.startSecondNode()) {
            for (int i = 0; i < PATIENTS; i++) {
                new Reminded(first, phone(i), "Patient " + i).remindedAgo(Duration.ofHours(1));
            }
            everybodyAnswers();
            await().until(() -> handled() > PATIENTS / 4);
            second.kill();
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> handled() == PATIENTS);
        assertEquals(
                PATIENTS,
                count("select count(*) from inbound_message where handled_as = 'CONFIRMED' and sender like ?"));
        assertEquals(
                PATIENTS,
                count(
                        "select count(*) from appointment where status = 'CONFIRMED' and version = 2 and usable_phone like ?"));
        assertEquals(
                PATIENTS,
                count("select count(*) from sms_notification where type = 'ACKNOWLEDGEMENT' and recipient like ?"));
    }

    /** In one transaction, so that both nodes find all at once. */
    private void everybodyAnswers() throws SQLException {
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (Connection connection = first.database().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbound_message (id, provider, kind, sender, recipient, body, media_urls, payload,"
                                + " received_at, next_look_at) values (?, 'TWILIO', 'SMS', ?, ?, '1', '', '', ?, ?)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PATIENTS; i++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, phone(i));
                insert.setString(3, Reminded.OUR_NUMBER);
                insert.setObject(4, now);
                insert.setObject(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
    }

    private long handled() throws SQLException {
        return count("select count(*) from inbound_message where handled_at is not null and sender like ?");
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = first.database().getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, PREFIX + "%");
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static String phone(int number) {
        return PREFIX + String.format("%04d", number);
    }
}
