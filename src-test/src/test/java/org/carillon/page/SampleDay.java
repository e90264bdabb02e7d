package org.carillon.page;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.appointment.Desk;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;

/** A day of a clinic and of a haulier, so that no page is empty and the README's pictures show what it is for. */
public final class SampleDay {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final List<String> PEOPLE =
            List.of("Maria Santos", "Ben Okafor", "Aroha Ngata", "Jonas Keller", "Priya Raman", "Elena Petrova");

    private final CarillonServer server;
    private final Client admin;
    private final List<String> phones = new ArrayList<>();
    private final List<Integer> patients = new ArrayList<>();

    private SampleDay(CarillonServer server) {
        this.server = server;
        this.admin = Client.admin(server);
    }

    public static void fill(CarillonServer server) {
        SampleDay day = new SampleDay(server);
        day.bulk(24);
        day.patients();
        day.conversations();
        day.appointments();
        day.directory();
        day.clients();
    }

    static void sendBulk(CarillonServer server, int size) {
        new SampleDay(server).bulk(size);
    }

    private void patients() {
        for (String name : PEOPLE) {
            String phone = Desk.newPhone();
            phones.add(phone);
            patients.add(made(
                            "/api/patients",
                            Map.of(
                                    "name",
                                    name,
                                    "phones",
                                    List.of(Map.of("label", "Mobile", "number", phone, "default", true))))
                    .getInt("id"));
        }
    }

    private void appointments() {
        List<String> departments = List.of("Cardiology", "Radiology", "Dermatology");
        for (int i = 0; i < PEOPLE.size(); i++) {
            made(
                    "/api/appointments",
                    Map.of(
                            "booking_id", "BK-" + UUID.randomUUID().toString().substring(0, 8),
                            "patient_name", PEOPLE.get(i),
                            "patient_phone", phones.get(i),
                            "doctor_name", i % 2 == 0 ? "Anita Rao" : "Tom Hale",
                            "department", departments.get(i % departments.size()),
                            "appointment_date",
                                    LocalDate.now(ZoneOffset.UTC).plusDays(2).toString(),
                            "appointment_time", "1%d:30".formatted(i),
                            "time_zone", "Europe/London"));
        }
        admin.send("+15005550009", "Your results are ready. Please call us on 020 7946 0000.");
    }

    private void conversations() {
        say(0, "Good morning Maria, may we move your appointment with Dr. Rao to 11:30?");
        write(0, "Yes, 11:30 is fine. Do I have to fast before the test?");
        say(0, "No need to fast. Please bring your referral letter.");
        write(0, "Thank you, see you then!");
        write(1, "I am running 10 minutes late, sorry");
        write(5, "STOP");
        String shared = Desk.newPhone();
        for (String name : List.of("Tama Ngata", "Hana Ngata")) {
            made(
                    "/api/patients",
                    Map.of(
                            "name",
                            name,
                            "phones",
                            List.of(Map.of("label", "Home", "number", shared, "default", true))));
        }
        inbound(shared, "Can we come a day later?");
        await().atMost(SOON)
                .until(() -> admin.get("/api/worklist?kind=shared_number&limit=200")
                        .jsonPath()
                        .getList("items.phone")
                        .contains(shared));
    }

    private void directory() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        int department =
                made("/api/departments", Map.of("name", "Night shift " + mark)).getInt("id");
        made(
                "/api/users",
                Map.of(
                        "name",
                        "Thandi Nkosi",
                        "phone",
                        Desk.newPhone(),
                        "email",
                        "thandi." + mark + "@example.com",
                        "department_id",
                        department));
        int driver = made("/api/drivers", Map.of("first_name", "Sam", "last_name", "Field", "phone", Desk.newPhone()))
                .getInt("id");
        made(
                "/api/loads",
                Map.of(
                        "load_number",
                        "LD-" + mark,
                        "pickup_location",
                        "Durban",
                        "delivery_location",
                        "Johannesburg",
                        "pickup_date",
                        LocalDate.now(ZoneOffset.UTC).plusDays(1).toString(),
                        "driver_id",
                        driver));
    }

    private void bulk(int size) {
        List<Map<String, String>> recipients = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            recipients.add(Map.of("to", i == 7 ? "12" : Desk.newPhone(), "name", PEOPLE.get(i % PEOPLE.size())));
        }
        admin.json()
                .body(Map.of("recipients", recipients, "message", "Dear {name}, flu vaccinations start on Monday."))
                .post(server.at("/api/sms/send-bulk/"))
                .then()
                .statusCode(202);
    }

    private void clients() {
        made("/api/clients", Map.of("name", "Booking portal"));
    }

    private void say(int person, String text) {
        made("/api/sms/patient/" + patients.get(person) + "/send/", Map.of("message", text));
    }

    private void write(int person, String text) {
        inbound(phones.get(person), text);
        await().atMost(SOON)
                .until(() -> admin.get("/api/inbound-messages?phone="
                                + phones.get(person).replace("+", "%2B"))
                        .jsonPath()
                        .getList("items.body")
                        .contains(text));
    }

    private void inbound(String from, String text) {
        given().contentType("application/json")
                .body(Map.of("from", from, "to", "+15005550006", "body", text))
                .post(server.simulator() + "/control/inbound")
                .then()
                .statusCode(200);
    }

    private JsonPath made(String path, Map<String, ?> what) {
        var answer = admin.json().body(what).post(server.at(path));
        if (answer.statusCode() >= 300) {
            throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.asString());
        }
        return answer.jsonPath();
    }
}
