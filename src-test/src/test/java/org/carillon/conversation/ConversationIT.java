package org.carillon.conversation;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** Patients with numbers that no other test has. */
@ServerTest
class ConversationIT {
    private final CarillonServer server;
    private final Desk desk;
    private final String phone = Desk.newPhone();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    ConversationIT(CarillonServer server) {
        this.server = server;
        this.desk = new Desk(server);
    }

    @Test
    void whatIsWrittenOnEitherSideIsOneThread() {
        String home = Desk.newPhone();
        int patient = desk.patient("Mary " + mark, phone, home);
        String first = send(patient, "{\"message\": \"Hello %s\"}".formatted(mark));
        send(
                patient,
                "{\"message\": \"At home? %s\", \"region\": \"AU\", \"phone\": \"%s\"}"
                        .formatted(mark, "0" + home.substring(3)));
        desk.staff.send(phone, "By number " + mark).then().statusCode(200);
        desk.writes(home, "Yes " + mark);
        desk.awaitText(patient, "Yes " + mark);

        JsonPath thread = desk.thread(patient);
        assertEquals(
                List.of("Hello " + mark, "At home? " + mark, "By number " + mark, "Yes " + mark),
                thread.getList("messages.text"));
        assertEquals(List.of("sent", "sent", "sent", "received"), thread.getList("messages.direction"));
        assertEquals(
                "[null, Home, null, Home]",
                thread.getList("messages.number_label").toString());
        assertEquals(1, thread.getInt("unread"));
        assertEquals("Mary " + mark, thread.getString("patient_name"));
        desk.staff.awaitStatus(first, "delivered");
        assertEquals("Delivered", desk.thread(patient).getString("messages[0].status_text"));

        JsonPath newest = desk.thread("/api/sms/patient/" + patient + "/conversation/?limit=2");
        assertEquals(List.of("By number " + mark, "Yes " + mark), newest.getList("messages.text"));
        JsonPath older = desk.thread(newest.getString("older"));
        assertEquals(List.of("Hello " + mark, "At home? " + mark), older.getList("messages.text"));
        assertNull(older.getString("older"));
        assertEquals(
                newest.getList("messages.id"),
                desk.thread(older.getString("newer")).getList("messages.id"));
    }

    @Test
    void aPollTellsWhatIsNewOrHasChanged() {
        int patient = desk.patient("Poll " + mark, phone);
        JsonPath empty = desk.thread(patient);
        assertEquals(List.of(), empty.getList("messages"));
        String sent = send(patient, "{\"message\": \"Poll me %s\"}".formatted(mark));
        desk.staff.awaitStatus(sent, "delivered");
        desk.writes(phone, "New " + mark);
        await().atMost(Desk.SOON)
                .until(() -> desk.thread(empty.getString("poll"))
                                .getList("messages.text")
                                .size()
                        == 2);
        JsonPath changed = desk.thread(empty.getString("poll"));
        assertEquals(List.of("delivered", "received"), changed.getList("messages.status"));
        assertEquals(1, changed.getInt("unread"));
    }

    @Test
    void readingIsMarkedForAllAndAudited() {
        int patient = desk.patient("Unread " + mark, phone);
        desk.writes(phone, "One " + mark);
        desk.awaitText(patient, "One " + mark);
        String one = desk.thread(patient).getString("messages[0].id");
        desk.writes(phone, "Two " + mark);
        desk.awaitText(patient, "Two " + mark);
        assertEquals(2, unread(patient));
        assertTrue(desk.staff
                .get("/api/conversations?unread=true&limit=200")
                .jsonPath()
                .getList("items.patient_id")
                .contains(patient));
        desk.staff
                .post("/api/conversations/" + patient + "/read", "{\"up_to\": \"" + one + "\"}")
                .then()
                .statusCode(200)
                .body("unread", equalTo(1))
                .body("last_direction", equalTo("received"));
        desk.staff
                .request()
                .post(server.at("/api/conversations/" + patient + "/read"))
                .then()
                .statusCode(200)
                .body("unread", equalTo(0));
        desk.staff
                .get("/api/conversations?unread=true&limit=200")
                .then()
                .body("items.patient_id", not(hasItem(patient)));
        Client.admin(server)
                .get("/api/audit?subject=patient%20" + patient)
                .then()
                .body("items.action", hasItem("conversation.read"))
                .body("items.action", hasItem("conversation.marked_read"));
    }

    @Test
    void aNumberThatMotherAndChildShareIsAssignedByOneClick() {
        int mother = desk.patient("Mother " + mark, phone);
        int child = desk.patient("Child " + mark, phone);
        send(child, "{\"message\": \"For the child %s\"}".formatted(mark));
        desk.staff.send(phone, "For whom? " + mark).then().statusCode(200);
        desk.writes(phone, "We are late " + mark);
        await().atMost(Desk.SOON).until(() -> desk.openItem(phone) != null);
        assertEquals(List.of(), desk.texts(mother));
        assertEquals(List.of("For the child " + mark), desk.texts(child));

        String item = Objects.requireNonNull(desk.openItem(phone));
        resolve(item, "{\"patient_id\": 999999999}")
                .then()
                .statusCode(400)
                .body("errors.patient_id", containsString("999999999"));
        resolve(item, "{\"patient_id\": " + child + "}").then().statusCode(200).body("status", equalTo("resolved"));
        assertEquals(List.of("For the child " + mark, "We are late " + mark), desk.texts(child));
        assertEquals(1, unread(child));
        assertEquals(List.of(), desk.texts(mother));
    }

    @Test
    void aNumberThatComesLaterFindsWhatNobodyHad() {
        desk.writes(phone, "Who am I? " + mark);
        String unmatched = "/api/inbound-messages?unmatched=true&phone=" + phone.replace("+", "%2B");
        await().atMost(Desk.SOON)
                .until(() -> desk.staff
                        .get(unmatched)
                        .jsonPath()
                        .getList("items.handled_as")
                        .contains("other"));
        int patient = desk.patient("Late " + mark, phone);
        desk.awaitText(patient, "Who am I? " + mark);
        assertEquals(1, unread(patient));
        assertEquals(List.of(), desk.staff.get(unmatched).jsonPath().getList("items"));
    }

    @Test
    void aMessageThatNobodyHasIsAssignedByHand() {
        int patient = desk.patient("Stranger " + mark);
        desk.writes(phone, "A friend's phone " + mark);
        String path = "/api/inbound-messages?phone=" + phone.replace("+", "%2B");
        await().atMost(Desk.SOON)
                .until(() -> desk.staff.get(path).jsonPath().getString("items[0]?.handled_at") != null);
        String id = desk.staff.get(path).jsonPath().getString("items[0].id");
        String assign = "/api/inbound-messages/" + id + "/assign";
        desk.staff.post(assign, "{}").then().statusCode(400).body("errors.patient_id", equalTo("is required"));
        desk.staff
                .post(assign, "{\"patient_id\": " + patient + "}")
                .then()
                .statusCode(200)
                .body("patient_id", equalTo(patient));
        assertEquals(List.of("A friend's phone " + mark), desk.texts(patient));
        int other = desk.patient("Other " + mark);
        desk.staff.post(assign, "{\"patient_id\": " + other + "}").then().statusCode(409);
    }

    @Test
    void aStopThatComesByTheOtherProviderHoldsAndIsInTheThread() {
        int patient = desk.patient("Stop " + mark, phone);
        io.restassured.RestAssured.given()
                .urlEncodingEnabled(false)
                .get(server.address() + "/api/sms/webhook/inbound/?secret="
                        + server.variable("CARILLON_SMSBROADCAST_WEBHOOK_SECRET") + "&from=" + phone.substring(1)
                        + "&to=61400000000&message=Stop&msgref=" + mark)
                .then()
                .statusCode(200);
        desk.awaitText(patient, "Stop");
        assertEquals(
                "[SMSBROADCAST]",
                desk.thread(patient).getList("messages.provider").toString());
        desk.staff
                .post("/api/sms/patient/" + patient + "/send", "{\"message\": \"Still there? %s\"}".formatted(mark))
                .then()
                .statusCode(422)
                .body("code", equalTo("recipient_opted_out"));
        assertEquals("suppressed", desk.thread(patient).getString("messages.find { it.direction == 'sent' }.status"));
    }

    @Test
    void aTextThatIsKeptReadyIsFilledWithTheName() {
        int patient = desk.patient("Tia " + mark, phone);
        int template = desk.staff
                .post(
                        "/api/sms/templates",
                        "{\"name\": \"Late %s\", \"text\": \"%s\"}"
                                .formatted(mark, "Hello {patient_name}, {minutes} minutes late"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        desk.staff
                .post("/api/sms/patient/" + patient + "/send", "{\"template_id\": %d}".formatted(template))
                .then()
                .statusCode(400)
                .body("errors.'variables.minutes'", containsString("required"));
        send(patient, "{\"template_id\": %d, \"variables\": {\"minutes\": \"20\"}}".formatted(template));
        assertEquals(List.of("Hello Tia " + mark + ", 20 minutes late"), desk.texts(patient));
        desk.staff
                .get("/api/sms/patient/" + patient + "/conversation/?since=1970-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("messages.size()", equalTo(1));
    }

    @Test
    void whatIsWrongIsSaidInWords() {
        int patient = desk.patient("Wrong " + mark);
        String path = "/api/sms/patient/" + patient + "/send/";
        desk.staff
                .post(path, "{\"message\": \"Hi\"}")
                .then()
                .statusCode(400)
                .body("errors.phone", containsString("no phone number"));
        desk.staff
                .post(path, "{\"message\": \"Hi\", \"phone\": \"" + phone + "\"}")
                .then()
                .statusCode(400)
                .body("errors.phone", containsString("none of the patient's"));
        desk.staff.post(path, "{}").then().statusCode(400).body("errors.message", containsString("template_id"));
        desk.staff
                .post("/api/sms/patient/999999999/send", "{\"message\": \"Hi\"}")
                .then()
                .statusCode(404);
        desk.staff.get("/api/sms/patient/x/conversation").then().statusCode(404);
        String thread = "/api/sms/patient/" + patient + "/conversation";
        desk.staff.get(thread + "?before=x").then().statusCode(400).body("errors.before", containsString("id"));
        desk.staff
                .get(thread + "?since=yesterday")
                .then()
                .statusCode(400)
                .body("errors.since", containsString("instant"));
        desk.staff
                .get(thread + "?since=2026-01-01T00:00:00Z&before=" + UUID.randomUUID())
                .then()
                .statusCode(400);
        desk.staff.get(thread + "?limit=0").then().statusCode(400);
        desk.staff
                .get("/api/conversations/events?since=x")
                .then()
                .statusCode(400)
                .body("errors.since", containsString("instant"));
        desk.staff.get("/api/conversations/999999999/events").then().statusCode(404);
        io.restassured.RestAssured.get(server.at("/api/conversations/events"))
                .then()
                .statusCode(401);
        desk.staff
                .get("/api/conversations/" + patient)
                .then()
                .statusCode(200)
                .body("unread", equalTo(0))
                .body("last_message_id", nullValue());
    }

    private int unread(int patient) {
        return desk.staff.get("/api/conversations/" + patient).path("unread");
    }

    private String send(int patient, String body) {
        return desk.staff
                .post("/api/sms/patient/" + patient + "/send/", body)
                .then()
                .statusCode(200)
                .body("patient_id", equalTo(patient))
                .extract()
                .path("id");
    }

    private io.restassured.response.Response resolve(String item, String body) {
        return desk.staff.post("/api/worklist/" + item + "/resolve", body);
    }
}
