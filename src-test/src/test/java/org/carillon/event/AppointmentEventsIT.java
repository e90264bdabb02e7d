package org.carillon.event;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** What events do, in order and out of order. */
@ServerTest
class AppointmentEventsIT {
    private final EventSender sender;
    private final Client staff;
    private final String booking = "BK-" + UUID.randomUUID();

    AppointmentEventsIT(CarillonServer server) {
        this.sender = new EventSender(server);
        this.staff = Client.of("staff", server);
    }

    @Test
    void bookedRescheduledAndCancelledEachTellThePatientOnce() {
        succeeds("booked", "10:30");
        succeeds("rescheduled", "11:00");
        appointment().then().body("status", equalTo("booked")).body("appointment_time", equalTo("11:00"));
        succeeds("cancelled", "11:00");
        appointment().then().body("status", equalTo("cancelled"));
        assertEquals(List.of("cancellation", "reschedule", "confirmation"), told());
    }

    @Test
    void theSameEventAgainGetsTheSameAnswerAndDoesNothing() {
        String event = EventSender.event("again", "booked", booking, "10:30");
        sender.send(event).then().statusCode(200).body("status", equalTo("success"));
        sender.send(event.replace(": ", ":")).then().statusCode(200).body("status", equalTo("success"));
        sender.send(event.replace("10:30", "10:45")).then().statusCode(422).body("code", equalTo("event_id_reused"));
        assertEquals(List.of("confirmation"), told());
    }

    @Test
    void twinsAtTheSameMomentAreAppliedOnce() {
        String event = EventSender.event("twin", "booked", booking, "10:30");
        List<CompletableFuture<Integer>> answers = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> sender.send(event).statusCode()))
                .limit(6)
                .toList();
        answers.forEach(answer -> assertEquals(200, answer.join()));
        assertEquals(List.of("confirmation"), told());
    }

    @Test
    void eachClientHasEventIdsOfItsOwn(CarillonServer server) {
        sender.send(EventSender.event("1", "booked", booking, "10:30")).then().statusCode(200);
        new EventSender(server)
                .send(EventSender.event("1", "cancelled", booking))
                .then()
                .statusCode(200);
        appointment().then().body("status", equalTo("cancelled"));
    }

    @Test
    void aCancellationThatOvertookItsBookingWins() {
        succeeds("cancelled");
        succeeds("booked", "10:30");
        appointment().then().statusCode(404);
        staff.get("/api/worklist?kind=late_event&limit=200")
                .then()
                .body("items.detail", hasItem(containsString(booking)));
    }

    @Test
    void aMoveOfWhatIsNotKnownIsABookingIfItTellsAll() {
        sender.send(EventSender.event("1", "rescheduled", booking))
                .then()
                .statusCode(400)
                .body("errors.'appointment.appointment_date'", containsString("required"));
        sender.send("""
                        {"event_id": "1", "event": "rescheduled", "appointment": {"booking_id": "%s",
                         "appointment_date": "2027-03-02", "appointment_time": "09:00"}}""".formatted(booking)).then().statusCode(404).body("code", equalTo("not_found"));
        succeeds("rescheduled", "09:00");
        succeeds("booked", "10:30");
        appointment().then().body("appointment_time", equalTo("09:00"));
        assertEquals(List.of("confirmation"), told());
    }

    @Test
    void whatIsCancelledStaysCancelled() {
        succeeds("booked", "10:30");
        succeeds("cancelled");
        succeeds("cancelled");
        succeeds("rescheduled", "12:00");
        appointment().then().body("status", equalTo("cancelled")).body("appointment_time", equalTo("10:30"));
        assertEquals(List.of("cancellation", "confirmation"), told());
        staff.get("/api/events?booking_id=" + booking)
                .then()
                .body("items.effect", equalTo(List.of("cancelled_before", "nothing_new", "cancelled", "booked")))
                .body("items.event", equalTo(List.of("rescheduled", "cancelled", "cancelled", "booked")));
        staff.get("/api/events?limit=1").then().body("items", hasSize(1)).body("next", containsString("before="));
    }

    @Test
    void aMoveCorrectsThePatientsNumber() {
        succeeds("booked", "10:30");
        sender.send(EventSender.event("corrected", "rescheduled", booking, "11:30")
                        .replace("+919876543210", "+919876543211"))
                .then()
                .statusCode(200);
        appointment().then().body("patient_phone", equalTo("+919876543211"));
    }

    private void succeeds(String event, String time) {
        sender.send(EventSender.event(UUID.randomUUID().toString(), event, booking, time))
                .then()
                .statusCode(200)
                .body("status", equalTo("success"));
    }

    private void succeeds(String event) {
        sender.send(EventSender.event(UUID.randomUUID().toString(), event, booking))
                .then()
                .statusCode(200)
                .body("status", equalTo("success"));
    }

    private Response appointment() {
        return staff.get("/api/appointments/" + booking);
    }

    /** Newest first. */
    private List<String> told() {
        return staff.get("/api/appointments/" + booking + "/notifications").path("items.type");
    }
}
