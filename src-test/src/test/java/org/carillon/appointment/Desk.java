package org.carillon.appointment;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.jspecify.annotations.Nullable;

/** A receptionist: books what has usual values where a test does not say otherwise. */
public final class Desk {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final CarillonServer server;
    private final Client client;

    public Desk(CarillonServer server, Client client) {
        this.server = server;
        this.client = client;
    }

    /** A booking that nobody else makes, next year in Kolkata. */
    public static Map<String, @Nullable Object> booking() {
        Map<String, @Nullable Object> booking = new LinkedHashMap<>();
        booking.put("booking_id", "BK-" + UUID.randomUUID());
        booking.put("patient_name", "Maria Santos");
        booking.put("patient_phone", newPhone());
        booking.put("doctor_name", "Anita Rao");
        booking.put("department", "Cardiology");
        booking.put("appointment_date", nextYear("06-15"));
        booking.put("appointment_time", "10:30");
        booking.put("time_zone", "Asia/Kolkata");
        booking.put("duration_minutes", 30);
        return booking;
    }

    public static Map<String, @Nullable Object> booking(String field, @Nullable Object value) {
        Map<String, @Nullable Object> booking = booking();
        booking.put(field, value);
        return booking;
    }

    /** As {@code 2027-06-15}. */
    public static String nextYear(String monthAndDay) {
        return LocalDate.now(ZoneOffset.UTC).getYear() + 1 + "-" + monthAndDay;
    }

    /** Where it is noon now: nothing is held there for the night. */
    public static String zoneOfNoon() {
        int offset = 12 - LocalTime.now(ZoneOffset.UTC).getHour();
        return offset == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-offset);
    }

    public static String newPhone() {
        return "+9198" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
    }

    public Response book(Map<String, @Nullable Object> booking) {
        return client.json().body(booking).post(server.at("/api/appointments"));
    }

    /** The answer to a booking that must succeed. */
    public Response booked(Map<String, @Nullable Object> booking) {
        Response answer = book(booking);
        answer.then().statusCode(201);
        return answer;
    }

    public Response move(String bookingId, String date, String time) {
        return move(client.json(), bookingId, date, time);
    }

    public Response move(RequestSpecification request, String bookingId, String date, String time) {
        return request.body(Map.of("appointment_date", date, "appointment_time", time))
                .put(server.at("/api/appointments/" + bookingId));
    }

    public Response cancel(String bookingId) {
        return client.request().post(server.at("/api/appointments/" + bookingId + "/cancel"));
    }

    public Response notify(String bookingId, String type) {
        return client.json().body(Map.of("type", type)).post(server.at("/api/appointments/" + bookingId + "/notify"));
    }

    public Response get(String bookingId) {
        return client.get("/api/appointments/" + bookingId);
    }

    public Response notification(String id) {
        return client.get("/api/notifications/" + id);
    }

    /** Types of what was sent about it, oldest first. */
    public List<String> types(String bookingId) {
        List<String> types =
                client.get("/api/appointments/" + bookingId + "/notifications").path("items.type");
        java.util.Collections.reverse(types);
        return types;
    }

    public Response worklist(String appointmentId) {
        return client.get("/api/worklist?appointment_id=" + appointmentId);
    }

    /** What the phone has received, newest first. */
    public List<String> texts(String phone) {
        return given().queryParam("to", phone)
                .get(server.simulator() + "/control/ledger")
                .path("messages.body");
    }

    /** Waits until the phone has received so many texts. */
    public List<String> awaitTexts(String phone, int count) {
        return await().atMost(PATIENCE).until(() -> texts(phone), texts -> texts.size() >= count);
    }
}
