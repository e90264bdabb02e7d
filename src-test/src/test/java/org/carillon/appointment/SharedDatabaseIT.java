package org.carillon.appointment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.UUID;
import org.carillon.notification.Client;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** A6: rows that another application writes into the table. */
@ServerTest
class SharedDatabaseIT {
    private static final String INSERT = """
            insert into appointment (booking_id, patient_name, patient_phone, doctor_name, department, appointment_date,
              appointment_time, time_zone) values """;

    private final SharedTable table;
    private final Client staff;
    private final String run = "HIS-" + UUID.randomUUID();

    SharedDatabaseIT(CarillonServer server) {
        this.table = new SharedTable(server);
        this.staff = Client.of("staff", server);
    }

    @Test
    void aRowIsToldWhenItIsInsertedMovedAndCancelledOnceEach() {
        insert("1", "'+919876543210'", "date '2027-03-01'");
        assertEquals(1, told("CONFIRMATION"));
        update("appointment_time = time '09:15', version = version + 1");
        assertEquals(1, told("RESCHEDULE"));
        update("status = 'CANCELLED', version = version + 1");
        assertEquals(1, told("CANCELLATION"));
        assertEquals(1, told("CONFIRMATION"));
        assertEquals(1, told("RESCHEDULE"));
        staff.get("/api/appointments/" + run + "1")
                .then()
                .body("status", equalTo("cancelled"))
                .body("appointment_time", equalTo("09:15"))
                .body("created_by", equalTo("database"));
    }

    @Test
    void aMoveWithoutAVersionIsFoundAllTheSame() {
        insert("1", "'+919876543210'", "date '2027-03-01'");
        update("appointment_date = date '2027-03-05'");
        assertEquals(1, told("RESCHEDULE"));
        staff.get("/api/appointments/" + run + "1").then().body("version", equalTo(2));
    }

    @Test
    void aMoveOfAConfirmedAppointmentAsksAgain() {
        insert("1", "'+919876543210'", "date '2027-03-01'");
        update("status = 'CONFIRMED', version = version + 1");
        update("appointment_date = date '2027-03-05', version = version + 1");
        staff.get("/api/appointments/" + run + "1").then().body("status", equalTo("booked"));
    }

    @Test
    void whatHasPassedIsTakenOverAndToldToNobody() {
        insert("1", "'+919876543210'", "date '2020-03-01'");
        update("appointment_time = time '09:15', version = version + 1");
        update("status = 'CANCELLED', version = version + 1");
        assertEquals(0, told("CONFIRMATION") + told("RESCHEDULE") + told("CANCELLATION"));
    }

    @Test
    void badRowsComeToTheWorkListAndTheOthersAreTold() {
        table.write(INSERT + row("1", "'+919876543210'", "'A'", "date '2027-03-01'") + ", "
                + row("2", "null", "'B'", "date '2027-03-01'") + ", "
                + row("3", "'n/a'", "'C'", "date '2027-03-01'") + ", "
                + row("4", "'+919876543210'", "null", "date '2027-03-01'") + ", "
                + row("5", "'+919876543210'", "'E'", "date '5000000-03-01'").replace("5000000", "9999") + ", "
                + row("6", "'+919876543210'", "'F'", "date '2027-03-01'"));
        taken();
        assertEquals(
                3,
                table.count(
                        "select count(*) from sms_notification n join appointment a on a.id = n.appointment_id"
                                + " where n.status <> 'FAILED' and a.booking_id like ?",
                        run + "%"));
        assertEquals(2, worklist("UNUSABLE_PHONE"));
        assertEquals(1, worklist("BAD_ROW"));
    }

    @Test
    void aNumberThatIsCorrectedGetsTheConfirmationThatCouldNotBeSent() {
        insert("1", "'n/a'", "date '2027-03-01'");
        update("patient_phone = '+919876543210', version = version + 1");
        assertEquals(2, told("CONFIRMATION"));
        update("patient_phone = '+919876543211', version = version + 1");
        assertEquals(2, told("CONFIRMATION"));
    }

    @Test
    void whatPatientsKnowAlreadyIsTakenOverInSilence() {
        table.write("""
                insert into appointment (booking_id, patient_name, patient_phone, doctor_name, department, appointment_date,
                  appointment_time, time_zone, version, told_version, told_date, told_time, told_status)
                values ('%s1', 'Maria Santos', '+919876543210', 'Anita Rao', 'Cardiology', date '2027-03-01', time '10:30',
                  'Asia/Kolkata', 2, 1, date '2027-03-01', time '10:30', 'BOOKED')""".formatted(run));
        taken();
        assertEquals(0, told("CONFIRMATION") + told("RESCHEDULE"));
        assertEquals(
                1,
                table.count(
                        "select count(*) from appointment where starts_at is not null and booking_id like ?",
                        run + "%"));
        update("appointment_time = time '09:15', version = version + 1");
        assertEquals(1, told("RESCHEDULE"));
    }

    @Test
    void aWrongZoneIsReportedAndTheDefaultTaken() {
        table.write((INSERT + row("1", "'+919876543210'", "'A'", "date '2027-03-01'"))
                .replace("Asia/Kolkata", "Mars/Olympus"));
        taken();
        assertEquals(1, told("CONFIRMATION"));
        staff.get("/api/worklist?kind=bad_row&limit=200")
                .then()
                .body("items.detail", hasItem(containsString(run + "1 has the time_zone Mars/Olympus")));
    }

    private void insert(String number, String phone, String date) {
        assertEquals(1, table.write(INSERT + row(number, phone, "'Maria Santos'", date)));
        taken();
    }

    private void update(String set) {
        assertEquals(1, table.write("update appointment set " + set + " where booking_id = '" + run + "1'"));
        taken();
    }

    private String row(String number, String phone, String name, String date) {
        return "('%s%s', %s, %s, 'Anita Rao', 'Cardiology', %s, time '10:30', 'Asia/Kolkata')"
                .formatted(run, number, name, phone, date);
    }

    private void taken() {
        await().atMost(Duration.ofSeconds(20)).until(() -> table.untold(run) == 0);
    }

    private int told(String type) {
        return table.told(type, run);
    }

    private int worklist(String kind) {
        return table.count(
                "select count(*) from work_item w join appointment a on a.id = w.appointment_id where w.kind = '" + kind
                        + "' and a.booking_id like ?",
                run + "%");
    }
}
