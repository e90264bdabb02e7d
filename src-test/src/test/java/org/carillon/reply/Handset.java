package org.carillon.reply;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;

/** A phone on which a patient reads and writes, and what Carillon made of it. */
final class Handset {
    private static final Duration SOON = Duration.ofSeconds(20);

    final String number;

    private final CarillonServer server;
    private final Client staff;

    Handset(CarillonServer server, Client staff, String number) {
        this.server = server;
        this.staff = staff;
        this.number = number;
    }

    /** @return what it was handled as */
    String writes(String text) {
        int before = handled().size();
        send(text);
        await().atMost(SOON).until(() -> handled().size() > before);
        return handled().get(0);
    }

    void send(String text) {
        given().contentType("application/json")
                .body(Map.of("from", number, "to", Reminded.OUR_NUMBER, "body", text))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
    }

    /** What its messages were handled as, newest first. */
    List<String> handled() {
        return staff.get("/api/inbound-messages?phone=" + plus(number))
                .jsonPath()
                .getList("items.findAll { it.handled_as != null }.handled_as");
    }

    /** Texts of the acknowledgements to it, newest first. */
    List<String> acknowledgements() {
        return staff.get("/api/notifications?type=acknowledgement&phone=" + plus(number))
                .jsonPath()
                .getList("items.message");
    }

    private static String plus(String phone) {
        return phone.replace("+", "%2B");
    }
}
