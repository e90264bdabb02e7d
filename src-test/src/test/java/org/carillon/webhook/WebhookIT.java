package org.carillon.webhook;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What becomes of genuine calls. */
@ServerTest
class WebhookIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final CarillonServer server;
    private final Rows rows;

    WebhookIT(CarillonServer server) {
        this.server = server;
        this.rows = new Rows(server.database());
    }

    @Test
    void everyOrderOfReceiptsWithDuplicatesEndsDelivered() {
        Map<UUID, String> sids = new HashMap<>();
        for (List<String> order : TwilioCall.everyOrder(List.of("queued", "sent", "delivered"))) {
            String sid = newSid();
            UUID id = rows.notification("ACCEPTED", sid);
            sids.put(id, sid);
            order.forEach(word -> TwilioCall.status(server, id, sid, word).post());
            order.forEach(word -> TwilioCall.status(server, id, sid, word).post());
        }
        sids.forEach((id, sid) -> {
            await().atMost(SOON).until(() -> rows.receipts(sid) == 6 && rows.open(sid) == 0);
            assertEquals("DELIVERED", rows.status(id));
            assertEquals(3, rows.events(id));
            assertEquals(3, rows.receipts(sid, "DUPLICATE"));
        });
    }

    @Test
    void aFinalStatusStays() {
        String sid = newSid();
        UUID id = rows.notification("ACCEPTED", sid);
        TwilioCall.status(server, id, sid, "undelivered")
                .with("ErrorCode", "30003")
                .post();
        await().atMost(SOON).until(() -> rows.status(id).equals("UNDELIVERED"));
        TwilioCall.status(server, id, sid, "delivered").post();
        await().atMost(SOON).until(() -> rows.receipts(sid, "KEPT") == 1);
        assertEquals("UNDELIVERED", rows.status(id));
    }

    @Test
    void aReceiptBeforeTheCreateCallHasReturnedFindsItsRow() {
        String sid = newSid();
        UUID id = rows.notification("SENDING", null);
        TwilioCall.status(server, id, sid, "sent").post();
        await().atMost(SOON).until(() -> rows.status(id).equals("SENT"));
        assertEquals(sid, rows.sid(id));
    }

    @Test
    void aReceiptForAnUnknownSidIsMatchedLater() {
        String sid = newSid();
        TwilioCall.status(server, sid, "delivered").post();
        await().atMost(SOON).until(() -> rows.receipts(sid, "WAITING") == 1);
        UUID id = rows.notification("ACCEPTED", sid);
        await().atMost(SOON).until(() -> rows.status(id).equals("DELIVERED"));
        await().atMost(SOON).until(() -> rows.receipts(sid, "APPLIED") == 1);
    }

    @Test
    void ourIdWithTheSidOfAnotherMessageChangesNeither() {
        String namedSid = newSid();
        String otherSid = newSid();
        UUID named = rows.notification("ACCEPTED", namedSid);
        UUID other = rows.notification("ACCEPTED", otherSid);
        TwilioCall.status(server, named, otherSid, "delivered").post();
        await().atMost(SOON).until(() -> rows.receipts(otherSid, "MISMATCH") == 1);
        assertEquals("ACCEPTED", rows.status(named));
        assertEquals("ACCEPTED", rows.status(other));
        assertEquals(1, rows.events(named));
        assertEquals(0, rows.events(other));
    }

    @Test
    void anUnknownWordIsAnEventAndNoMore() {
        String sid = newSid();
        UUID id = rows.notification("ACCEPTED", sid);
        TwilioCall.status(server, id, sid, "teleported").post();
        await().atMost(SOON).until(() -> rows.receipts(sid, "KEPT") == 1);
        assertEquals("ACCEPTED", rows.status(id));
        assertEquals(1, rows.events(id));
    }

    @Test
    void aMessageToUsIsStoredOnceAndCanBeSearched() {
        String sid = newSid();
        for (int i = 0; i < 2; i++) {
            int code = new TwilioCall(server, TwilioCall.INBOUND)
                    .with("MessageSid", sid)
                    .with("SmsStatus", "received")
                    .with("From", "whatsapp:+61400111222")
                    .with("To", "whatsapp:+15005550006")
                    .with("Body", "Grüße, 1+1=2 & more 😀")
                    .with("NumMedia", "1")
                    .with("MediaUrl0", "https://media.example/a")
                    .post()
                    .statusCode();
            assertEquals(200, code);
        }
        assertEquals(1, rows.inbound(sid));
        given().auth()
                .oauth2(token())
                .queryParam("kind", "whatsapp")
                .queryParam("phone", "+61400111222")
                .queryParam("limit", 200)
                .get(server.address() + "/api/inbound-messages")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body("items.find { it.message_sid == '" + sid + "' }.body", equalTo("Grüße, 1+1=2 & more 😀"))
                .body(
                        "items.find { it.message_sid == '" + sid + "' }.media_urls[0]",
                        equalTo("https://media.example/a"));
    }

    @Test
    void messagesToUsAreNotForEverybody() {
        given().get(server.at("/api/inbound-messages")).then().statusCode(401);
    }

    private static String newSid() {
        return "SM" + UUID.randomUUID().toString().replace("-", "");
    }

    private String token() {
        return given().contentType("application/json")
                .body(Map.of("username", "admin", "password", CarillonServer.ADMIN_PASSWORD))
                .post(server.at("/api/auth/token"))
                .path("access_token");
    }
}
