package org.carillon.appointment;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class ChangeIT {
    private final CarillonServer server;
    private final Client client;
    private final Desk desk;
    private String bookingId = "";
    private String phone = "";

    ChangeIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("staff", server);
        this.desk = new Desk(server, client);
    }

    @BeforeEach
    void book() {
        Map<String, @Nullable Object> booking = Desk.booking();
        bookingId = String.valueOf(booking.get("booking_id"));
        phone = String.valueOf(booking.get("patient_phone"));
        desk.booked(booking);
        desk.awaitTexts(phone, 1);
    }

    @Test
    void aMoveIsToldWithTheOldAndTheNewTime() {
        Response moved = desk.move(bookingId, Desk.nextYear("06-18"), "16:45");
        moved.then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("status", equalTo("booked"))
                .body("starts_at", equalTo(Desk.nextYear("06-18") + "T11:15:00Z"))
                .body("notification_id", notNullValue());
        String text = desk.awaitTexts(phone, 2).get(0);
        for (String told : List.of("15 Jun", "10:30", "18 Jun", "16:45", bookingId)) {
            assertThat(text, containsString(told));
        }
        assertEquals(List.of("confirmation", "reschedule"), desk.types(bookingId));
    }

    @Test
    void theSameTimeAgainTellsNobody() {
        desk.move(bookingId, Desk.nextYear("06-15"), "10:30")
                .then()
                .statusCode(200)
                .body("version", equalTo(1))
                .body("notification_id", nullValue());
        client.json()
                .body("{\"duration_minutes\": 45}")
                .put(server.at("/api/appointments/" + bookingId))
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("duration_minutes", equalTo(45))
                .body("notification_id", nullValue());
        client.json()
                .body("{}")
                .put(server.at("/api/appointments/" + bookingId))
                .then()
                .statusCode(400);
        assertEquals(List.of("confirmation"), desk.types(bookingId));
    }

    @Test
    void aCorrectedNumberIsUsedFromThenOn() {
        String corrected = Desk.newPhone();
        client.json()
                .body(Map.of("patient_phone", corrected))
                .put(server.at("/api/appointments/" + bookingId))
                .then()
                .statusCode(200)
                .body("phone", equalTo(corrected))
                .body("notification_id", nullValue());
        desk.notify(bookingId, "confirmation").then().statusCode(200).body("to", equalTo(corrected));
        assertThat(desk.texts(corrected), hasSize(1));
    }

    @Test
    void anOutOfDateChangeIsRefused() {
        desk.move(bookingId, Desk.nextYear("06-16"), "09:00").then().statusCode(200);
        desk.move(client.json().header("If-Match", "\"1\""), bookingId, Desk.nextYear("06-17"), "09:00")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("version_conflict"))
                .body("detail", containsString("version 2"));
        client.request()
                .header("If-Match", "\"1\"")
                .post(server.at("/api/appointments/" + bookingId + "/cancel"))
                .then()
                .statusCode(409);
        desk.move(client.json().header("If-Match", "2"), bookingId, Desk.nextYear("06-17"), "09:00")
                .then()
                .statusCode(400)
                .body("errors.'If-Match'", notNullValue());
        desk.move(client.json().header("If-Match", "\"2\""), bookingId, Desk.nextYear("06-17"), "09:00")
                .then()
                .statusCode(200);
    }

    @Test
    void ofManyChangesToOneVersionOneHolds() {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> desk.move(
                                            client.json().header("If-Match", "\"1\""),
                                            bookingId,
                                            Desk.nextYear("07-0" + (i + 1)),
                                            "09:00")
                                    .statusCode(),
                            threads))
                    .toList();
            List<Integer> statuses =
                    answers.stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(200, 409, 409, 409, 409, 409, 409, 409), statuses);
        } finally {
            threads.shutdown();
        }
        desk.get(bookingId).then().body("version", equalTo(2));
        assertEquals(List.of("confirmation", "reschedule"), desk.types(bookingId));
    }

    @Test
    void aCancellationIsToldOnceAndFinal() {
        desk.cancel(bookingId)
                .then()
                .statusCode(200)
                .body("status", equalTo("cancelled"))
                .body("notification_id", notNullValue());
        assertThat(desk.awaitTexts(phone, 2).get(0), containsString("cancelled"));
        desk.cancel(bookingId).then().statusCode(409).body("code", equalTo("illegal_status"));
        desk.move(bookingId, Desk.nextYear("06-16"), "09:00").then().statusCode(409);
        desk.notify(bookingId, "confirmation").then().statusCode(409).body("code", equalTo("illegal_status"));
        desk.notify(bookingId, "cancellation").then().statusCode(200);
        assertEquals(List.of("confirmation", "cancellation", "cancellation"), desk.types(bookingId));
    }

    @Test
    void aMessageIsSentOnceMoreWhenAskedFor() {
        Map<String, @Nullable Object> booking = Desk.booking("time_zone", Desk.zoneOfNoon());
        String booked = desk.booked(booking).path("booking_id");
        desk.notify(booked, "confirmation")
                .then()
                .statusCode(200)
                .body("success", equalTo(true))
                .body("message_sid", matchesPattern("SM[0-9a-f]{32}"))
                .body("to", equalTo(booking.get("patient_phone")));
        desk.notify(booked, "reminder").then().statusCode(200);
        desk.notify(booked, "reschedule").then().statusCode(409);
        desk.notify(booked, "cancellation").then().statusCode(409);
        desk.notify(booked, "custom").then().statusCode(400).body("errors.type", containsString("must be one of"));
        desk.notify("none", "confirmation").then().statusCode(404);
        assertEquals(List.of("confirmation", "confirmation", "reminder"), desk.types(booked));
    }

    @Test
    void aMessageWithAKeyIsSentOnceAndAnsweredAlike() {
        Response first = notifyKeyed("key-" + bookingId);
        first.then().statusCode(200);
        notifyKeyed("key-" + bookingId).then().statusCode(200).body(equalTo(first.asString()));
        assertEquals(List.of("confirmation", "confirmation"), desk.types(bookingId));
    }

    @Test
    void aMessageToNobodySaysWhy() {
        String unreachable = desk.booked(Desk.booking("patient_phone", "n/a")).path("booking_id");
        desk.notify(unreachable, "confirmation")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid_phone_number"))
                .body("success", equalTo(false))
                .body("id", notNullValue());
        assertEquals(List.of("confirmation", "confirmation"), desk.types(unreachable));
    }

    @Test
    void aChangeInThePastIsRefused() {
        desk.move(bookingId, "2020-06-15", "10:30")
                .then()
                .statusCode(400)
                .body("errors.appointment_date", containsString("in the past"));
        desk.get(bookingId).then().body("version", equalTo(1));
    }

    private Response notifyKeyed(String key) {
        return client.json()
                .header("Idempotency-Key", key)
                .body("{\"type\": \"confirmation\"}")
                .post(server.at("/api/appointments/" + bookingId + "/notify"));
    }
}
