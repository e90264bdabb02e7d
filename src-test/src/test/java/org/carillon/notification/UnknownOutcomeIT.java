package org.carillon.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Rows are put into the state that a crash or a lost receipt leaves behind; what follows is the server's own doing. */
@ServerTest
class UnknownOutcomeIT {
    private final CarillonServer server;
    private final Client client;

    UnknownOutcomeIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
    }

    @Test
    void aClaimWithoutAnOutcomeIsLookedUpAndItsMessageAdopted() throws SQLException {
        String text = Client.unique("crashed after sending");
        String id = delivered(text);
        update(
                "update sms_notification set status = 'SENDING', provider_sid = null, provider_status = null,"
                        + " accepted_at = null, sent_at = null, delivered_at = null, next_look_at = created_at where id = ?",
                id);
        client.awaitStatus(id, "delivered");
        client.get("/api/notifications/" + id)
                .then()
                .body("events.status", hasItems("unknown"))
                .body("events.source", hasItems("sweep", "janitor"));
        assertEquals(1, client.arrivals(text));
    }

    @Test
    void aClaimThatNeverReachedTheProviderIsSentAgainAndArrivesOnce() throws SQLException {
        String id = delivered(Client.unique("another text"));
        String text = Client.unique("crashed before sending");
        update(
                "update sms_notification set status = 'SENDING', provider_sid = null, provider_status = null,"
                        + " accepted_at = null, sent_at = null, delivered_at = null, next_look_at = created_at, body = '"
                        + text + "' where id = ?",
                id);
        client.awaitStatus(id, "delivered");
        assertEquals(1, client.arrivals(text));
    }

    @Test
    void aMessageWhoseReceiptsWereLostIsAskedAbout() throws SQLException {
        String text = Client.unique("no news");
        String id = delivered(text);
        update(
                "update sms_notification set status = 'ACCEPTED', provider_status = 'queued', sent_at = null,"
                        + " delivered_at = null, next_look_at = created_at where id = ?",
                id);
        client.awaitStatus(id, "delivered");
        client.get("/api/notifications/" + id).then().body("events.source", hasItems("janitor"));
        assertEquals(1, client.arrivals(text));
    }

    @Test
    void whatIsUselessIsExpiredAndNotSent() throws SQLException {
        String text = Client.unique("too late");
        String id = delivered(Client.unique("in time"));
        update(
                "update sms_notification set status = 'QUEUED', provider_sid = null, useless_after = created_at,"
                        + " next_look_at = created_at, body = '" + text + "' where id = ?",
                id);
        await().until(() ->
                "expired".equals(client.get("/api/notifications/" + id).path("status")));
        assertEquals(0, client.arrivals(text));
    }

    private String delivered(String text) {
        String id = client.send("+15551234567", text).path("id");
        client.awaitStatus(id, "delivered");
        return id;
    }

    private void update(String sql, String id) throws SQLException {
        try (Connection connection = server.database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertEquals(1, statement.executeUpdate());
        }
    }
}
