package org.carillon.rehearsal;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** The servers under test rehearse for a second when they start. */
@ServerTest
class RehearsalIT {
    private static final Pattern TOLD = Pattern.compile("Rehearsed with (\\d+) messages, of which (\\d+) failed");
    private final CarillonServer server;

    RehearsalIT(CarillonServer server) {
        this.server = server;
    }

    @Test
    void aServerHasRehearsedBeforeItIsReady() throws IOException {
        Matcher told = TOLD.matcher(Files.readString(server.logs().resolve("server.log")));
        assertTrue(told.find());
        assertTrue(Integer.parseInt(told.group(1)) > 0);
        assertEquals("0", told.group(2));
    }

    @Test
    void nothingOfARehearsalStays() throws SQLException {
        try (Connection connection = server.database().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "select (select count(*) from sms_notification where created_by = ':rehearsal')"
                                + " + (select count(*) from batch where created_by = ':rehearsal')")) {
            assertTrue(count.next());
            assertEquals(0, count.getInt(1));
        }
    }

    @Test
    void afterwardsNoMessageIsAcceptedInTheProvidersPlace() {
        given().formParam("To", "+19995550001")
                .post(server.at("/rehearsal/2010-04-01/Accounts/AC0/Messages.json"))
                .then()
                .statusCode(400);
    }

    @Test
    void aRehearsalNumberNeverReachesTheProvider() {
        Client client = Client.of("integrator", server);
        String text = Client.unique("to nobody");
        client.send("+19995550001", text).then().statusCode(422);
        assertEquals(0, client.arrivals(text));
    }
}
