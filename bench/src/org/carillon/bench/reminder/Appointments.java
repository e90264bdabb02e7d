package org.carillon.bench.reminder;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carillon.bench.machine.Postgres;

/** Appointments that all begin at one moment, told of and not yet planned, and how far their reminders are. */
record Appointments(Postgres database, int size) {
    private static final Pattern DOCTOR = Pattern.compile("Lee-(\\d+)-");

    /** No rule but the driver's own is to plan, and nobody sleeps. */
    void prepare() throws InterruptedException {
        database.query("update reminder_rule set active = false");
        database.query("update quiet_hours set ends_at = starts_at");
    }

    void insert(Instant start) throws InterruptedException {
        String local = "(timestamp with time zone '" + start + "' at time zone 'UTC')";
        database.query(
                "insert into appointment (booking_id, patient_name, patient_phone, usable_phone, doctor_name, department,"
                        + " appointment_date, appointment_time, time_zone, starts_at, timed_version, told_version, told_date,"
                        + " told_time, told_status) select 'R-' || i, 'Patient ' || i, phone, phone, 'Lee-' || i || '-',"
                        + " 'Cardiology', " + local + "::date, " + local + "::time, 'UTC', '" + start + "', 1, 1, " + local
                        + "::date, " + local + "::time, 'BOOKED' from (select i, '+1415' || (2000000 + i) as phone from"
                        + " generate_series(1, " + size + ") as i) as numbered");
        database.query("analyze");
    }

    int planned() throws InterruptedException {
        return count("reminder");
    }

    /** Reminders whose message is in the outbox. */
    int stored() throws InterruptedException {
        return count("reminder where status = 'SENT'");
    }

    /** Messages that a delivery has claimed. */
    int delivering() throws InterruptedException {
        return count("sms_notification where attempts > 0");
    }

    String statuses() throws InterruptedException {
        return database.query("select status, count(*) from sms_notification group by status")
                .replace("\n", ", ");
    }

    /** How many of the appointments arrived at the provider. */
    static int distinct(Map<String, Integer> ledger) {
        return byAppointment(ledger).size();
    }

    /** Arrivals beyond the first of each appointment. */
    static int duplicates(Map<String, Integer> ledger) {
        return byAppointment(ledger).values().stream().mapToInt(times -> times - 1).sum();
    }

    private static Map<String, Integer> byAppointment(Map<String, Integer> ledger) {
        Map<String, Integer> times = new HashMap<>();
        ledger.forEach((message, arrivals) -> {
            Matcher doctor = DOCTOR.matcher(message);
            if (doctor.find()) {
                times.merge(doctor.group(1), arrivals, Integer::sum);
            }
        });
        return times;
    }

    private int count(String rows) throws InterruptedException {
        return Integer.parseInt(database.query("select count(*) from " + rows));
    }
}
