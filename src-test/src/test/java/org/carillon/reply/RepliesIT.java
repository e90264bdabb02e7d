package org.carillon.reply;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

@ServerTest
class RepliesIT {
    private static final Duration LATELY = Duration.ofHours(1);

    private final CarillonServer server;
    private final Client staff;
    private final Handset phone;

    RepliesIT(CarillonServer server) {
        this.server = server;
        this.staff = Client.of("staff", server);
        this.phone = new Handset(server, staff, Reminded.newPhone());
    }

    @Test
    void oneConfirmsTheAppointmentAndIsAcknowledgedOnce() {
        Reminded appointment = reminded("Ana");
        assertEquals("confirmed", phone.writes(" 1. "));
        assertEquals("CONFIRMED", appointment.status());
        assertEquals(1, phone.acknowledgements().size());
        assertTrue(phone.acknowledgements().get(0).contains("is confirmed"));
        int version = appointment.version();

        assertEquals("repeated", phone.writes("1"));
        assertEquals("CONFIRMED", appointment.status());
        assertEquals(version, appointment.version());
        assertEquals(1, phone.acknowledgements().size());
        assertEquals(List.of(), work());

        staff.get("/api/inbound-messages?appointment_id=" + appointment.id)
                .then()
                .statusCode(200)
                .body("items.handled_as", equalTo(List.of("repeated", "confirmed")))
                .body("items.body", hasItem(" 1. "));
        awaitArrival(phone.acknowledgements().get(0));
    }

    @Test
    void twoAsksStaffForAnotherTimeAndOneTakesItBack() {
        Reminded appointment = reminded("Ana");
        assertEquals("change_requested", phone.writes("2"));
        assertEquals("CHANGE_REQUESTED", appointment.status());
        assertEquals(List.of("CHANGE_REQUESTED"), work());
        assertTrue(phone.acknowledgements().get(0).contains("another time"));

        assertEquals("confirmed", phone.writes("1"));
        assertEquals("CONFIRMED", appointment.status());
        assertEquals(List.of(), work());
        assertEquals(2, phone.acknowledgements().size());
    }

    @Test
    void aWishThatStaffGrantsLeavesTheWorkList() {
        Reminded appointment = reminded("Ana");
        phone.writes("2");
        assertEquals(List.of("CHANGE_REQUESTED"), work());
        staff.json()
                .post(server.at("/api/appointments/" + appointment.bookingId + "/cancel"))
                .then()
                .statusCode(200);
        assertEquals(List.of(), work());
    }

    @Test
    void theLastOfTwoQuickAnswersCounts() {
        Reminded appointment = reminded("Ana");
        for (int i = 0; i < 3; i++) {
            phone.send("1");
            phone.send("2");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> phone.handled().size() == 6);
        assertEquals("CHANGE_REQUESTED", appointment.status());
        assertEquals(List.of("change_requested", "confirmed"), phone.handled().subList(0, 2));
    }

    @Test
    void theProvidersWordsAreNoAnswers() {
        Reminded appointment = reminded("Ana");
        assertEquals("provider_word", phone.writes("START"));
        assertEquals("provider_word", phone.writes("yes"));
        assertEquals("provider_word", phone.writes("Cancel"));
        assertEquals("provider_word", phone.writes("STOP"));
        assertEquals("BOOKED", appointment.status());
        assertEquals(List.of(), phone.acknowledgements());
        assertEquals(List.of("UNCLEAR_REPLY", "UNCLEAR_REPLY"), work());
    }

    @Test
    void whatIsUnclearIsReadByStaffAndChangesNothing() {
        Reminded appointment = reminded("Ana");
        assertEquals("unclear", phone.writes("Can I bring my son?"));
        assertEquals("unclear", phone.writes("1 or 2"));
        assertEquals("BOOKED", appointment.status());
        assertEquals(List.of("UNCLEAR_REPLY", "UNCLEAR_REPLY"), work());
        assertEquals(List.of(), phone.acknowledgements());
        staff.get("/api/worklist?status=open&limit=200")
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.phone == '" + phone.number + "' }.detail",
                        containsString(appointment.bookingId));
    }

    @Test
    void aNumberThatPatientsShareIsNotGuessed() {
        Reminded ana = reminded("Ana");
        Reminded ben = reminded("Ben");
        assertEquals("ambiguous", phone.writes("1"));
        assertEquals("BOOKED", ana.status());
        assertEquals("BOOKED", ben.status());
        assertEquals(List.of("SHARED_NUMBER"), work());
    }

    @Test
    void ofAPatientWithTwoAppointmentsTheOneThatStillStandsIsMeant() {
        Reminded first = reminded("Ana").with("CANCELLED");
        Reminded second = reminded("Ana");
        assertEquals("confirmed", phone.writes("1"));
        assertEquals("CANCELLED", first.status());
        assertEquals("CONFIRMED", second.status());
    }

    @Test
    void anAnswerThatComesTooLateIsToldToPatientAndStaff() {
        List<Reminded> late = new ArrayList<>();
        List<Handset> phones = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            phones.add(new Handset(server, staff, Reminded.newPhone()));
        }
        late.add(new Reminded(server, phones.get(0).number, "Ana")
                .with("CANCELLED")
                .remindedAgo(LATELY));
        late.add(new Reminded(server, phones.get(1).number, "Ana", Duration.ofMinutes(-5)).remindedAgo(LATELY));
        late.add(new Reminded(server, phones.get(2).number, "Ana")
                .remindedAgo(LATELY)
                .toldAgo("RESCHEDULE", LATELY.dividedBy(2), Reminded.OUR_NUMBER));
        List<String> words = List.of("has been cancelled", "came after", "has been moved");
        for (int i = 0; i < 3; i++) {
            assertEquals("too_late", phones.get(i).writes("1"));
            assertTrue(phones.get(i).acknowledgements().get(0).contains(words.get(i)));
            assertEquals(List.of("UNCLEAR_REPLY"), work(phones.get(i).number));
            assertEquals(i == 0 ? "CANCELLED" : "BOOKED", late.get(i).status());
        }
    }

    @Test
    void onlyARemindersOwnNumberAndTimeCount() {
        Reminded appointment = new Reminded(server, phone.number, "Ana").remindedAgo(Duration.ofDays(4));
        assertEquals("unclear", phone.writes("1"));
        appointment.toldAgo("REMINDER", LATELY, "+15005550099");
        appointment.toldAgo("CONFIRMATION", LATELY, Reminded.OUR_NUMBER);
        assertEquals("unclear", phone.writes("1"));
        assertEquals("BOOKED", appointment.status());
        assertEquals(List.of("UNCLEAR_REPLY", "UNCLEAR_REPLY"), work());
    }

    @Test
    void aStrangersWordsAreKeptAndNoMore() {
        assertEquals("other", phone.writes("Is this the bakery?"));
        assertEquals(List.of(), work());
        assertEquals(List.of(), phone.acknowledgements());
    }

    private Reminded reminded(String patient) {
        return new Reminded(server, phone.number, patient).remindedAgo(LATELY);
    }

    private List<String> work() {
        return work(phone.number);
    }

    /** Kinds of the open items of a number. */
    private List<String> work(String number) {
        try (Connection connection = server.database().getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select kind from work_item where phone = ? and is_open order by id")) {
            query.setString(1, number);
            List<String> kinds = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    kinds.add(rows.getString(1));
                }
            }
            return kinds;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitArrival(String text) {
        await().atMost(Duration.ofSeconds(20)).until(() -> staff.arrivals(text) >= 1);
    }
}
