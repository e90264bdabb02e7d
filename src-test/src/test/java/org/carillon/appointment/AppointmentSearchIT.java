package org.carillon.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServerTest
@TestInstance(Lifecycle.PER_CLASS)
class AppointmentSearchIT {
    private final CarillonServer server;
    private final Client client;
    private final Desk desk;
    private String patient = "";

    AppointmentSearchIT(CarillonServer server) {
        this.server = server;
        this.client = Client.of("integrator", server);
        this.desk = new Desk(server, client);
    }

    @BeforeEach
    void newPatient() {
        patient = UUID.randomUUID().toString();
    }

    @Test
    void pagesTellEverythingOnceTheLatestDateFirst() {
        List<String> dates = List.of("06-15", "06-17", "06-16", "06-16", "06-18");
        for (String date : dates) {
            book(Map.of("appointment_date", Desk.nextYear(date)));
        }
        List<String> seen = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        @Nullable String next = "/api/appointments?limit=2&patient_id=" + patient;
        while (next != null) {
            Response page = client.get(next);
            page.then().statusCode(200);
            seen.addAll(page.path("items.appointment_date"));
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        }
        assertEquals(
                List.of("06-18", "06-17", "06-16", "06-16", "06-15").stream()
                        .map(Desk::nextYear)
                        .toList(),
                seen);
        assertEquals(5, ids.stream().distinct().count());
    }

    @Test
    void filtersNarrowTogether() {
        String early = book(Map.of("appointment_time", "08:00", "department", "Oncology"));
        String late = book(Map.of("appointment_time", "18:00", "doctor_name", "Li Wei"));
        desk.cancel(late).then().statusCode(200);
        String of = "/api/appointments?patient_id=" + patient;
        client.get(of + "&status=cancelled").then().body("items.booking_id", contains(late));
        client.get(of + "&status=booked&department=oncology").then().body("items.booking_id", contains(early));
        client.get(of + "&doctor_name=li%20wei").then().body("items.booking_id", contains(late));
        client.get(of + "&date=" + Desk.nextYear("06-15")).then().body("items.booking_id", contains(late, early));
        client.get(of + "&from=" + Desk.nextYear("06-16")).then().body("items", hasSize(0));
        client.get(of + "&to=" + Desk.nextYear("06-15")).then().body("items", hasSize(2));
        String phone = desk.get(early).path("phone");
        client.get("/api/appointments?phone=" + phone).then().body("items.booking_id", contains(early));
    }

    @ParameterizedTest
    @CsvSource({
        "state=booked,state",
        "status=open,status",
        "date=tomorrow,date",
        "date=2026-12-01&from=2026-12-01,date",
        "limit=0,limit",
        "limit=x,limit",
        "before=x,before",
        "before=00000000-0000-0000-0000-000000000000,before",
        "phone=12,phone"
    })
    void aSearchThatMakesNoSenseIsRefused(String query, String field) {
        client.get("/api/appointments?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors." + field, notNullValue());
    }

    @Test
    void onlyAdministratorsMakeClinics() {
        client.json().body("{}").put(server.at("/api/clinics/x")).then().statusCode(403);
        client.get("/api/clinics").then().statusCode(200);
        client.get("/api/worklist").then().statusCode(403).body("code", equalTo("forbidden"));
    }

    private String book(Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> booking = Desk.booking("patient_id", patient);
        booking.putAll(fields);
        return desk.booked(booking).path("booking_id");
    }
}
