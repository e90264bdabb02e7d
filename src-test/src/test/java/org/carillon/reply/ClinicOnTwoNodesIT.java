package org.carillon.reply;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on one database: what is saved on one counts on the other; both read the same answers, and one dies while it does. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClinicOnTwoNodesIT {
    private static final int PATIENTS = 200;
    private static final String PREFIX = "+6149" + String.format("%04d", Math.floorMod(System.nanoTime(), 10_000));

    private static final Duration SOON = Duration.ofSeconds(30);

    private final CarillonServer first;
    private @Nullable CarillonServer second;

    ClinicOnTwoNodesIT(CarillonServer server) {
        this.first = server;
    }

    @BeforeAll
    void startASecondNode() {
        assumeTrue(first.takesASecondNode());
        second = first.startSecondNode();
    }

    @AfterAll
    void endTheSecondNode() {
        if (second != null) {
            second.close();
        }
    }

    @Test
    @Order(1)
    void settingsThatOneNodeSavesCountOnTheOtherWithinSeconds() {
        Client client = Client.admin(first);
        CarillonServer other = Objects.requireNonNull(second);
        client.post("/api/sms/settings", "{\"phone_number\": \"+15005550011\"}")
                .then()
                .statusCode(200);
        try {
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> "+15005550011"
                            .equals(client.request()
                                    .get(other.at("/api/v1/notifications/status"))
                                    .path("phone_number")));
        } finally {
            client.request().delete(first.at("/api/sms/settings")).then().statusCode(200);
        }
    }

    @Test
    @Order(1)
    void aTextThatOneNodeSavesIsUsedByTheOtherWithinSeconds() {
        Client client = Client.admin(first);
        assertTrue(textOfABookingAtTheSecond(client).contains("Appointment Confirmed!"));
        client.json()
                .body(Map.of("text", "Afspraak {date} {time}"))
                .put(first.at("/api/templates/confirmation/nl"))
                .then()
                .statusCode(200);
        await().atMost(Duration.ofSeconds(5))
                .until(() -> textOfABookingAtTheSecond(client).startsWith("Afspraak "));
    }

    @Test
    @Order(2)
    void everyAnswerHasItsEffectOnceAlthoughANodeDies() throws SQLException {
        for (int i = 0; i < PATIENTS; i++) {
            new Reminded(first, phone(i), "Patient " + i).remindedAgo(Duration.ofHours(1));
        }
        everybodyAnswers();
        await().atMost(SOON).until(() -> handled() > PATIENTS / 4);
        other().kill();
        await().atMost(SOON).until(() -> handled() == PATIENTS);
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

    private String textOfABookingAtTheSecond(Client client) {
        String notification = client.json()
                .body(Map.of(
                        "patient_name", "Jan",
                        "patient_phone", Reminded.newPhone(),
                        "doctor_name", "Rao",
                        "department", "Cardiology",
                        "language", "nl-BE",
                        "appointment_date",
                                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                        "appointment_time", "10:30",
                        "duration_minutes", 30))
                .post(other().at("/api/appointments"))
                .then()
                .statusCode(201)
                .extract()
                .path("notification_id");
        return client.get("/api/notifications/" + notification).path("message");
    }

    private CarillonServer other() {
        return Objects.requireNonNull(second);
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
