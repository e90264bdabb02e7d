package org.carillon.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.carillon.server.CarillonServer;
import org.carillon.server.ServerTest;
import org.junit.jupiter.api.Test;

/** A conversation of 10,000 messages opens as one of a hundred does. */
@ServerTest
class LongThreadIT {
    private static final int OF_EACH_SIDE = 5_000;
    private static final int PAGE = 51;
    /** H2 tells {@code scanCount}, PostgreSQL {@code actual … rows}. */
    private static final Pattern ROWS_READ = Pattern.compile("scanCount: (\\d+)|actual time=\\S+ rows=(\\d+)");

    private final Desk desk;
    private final LongThread long10000;

    LongThreadIT(CarillonServer server) {
        this.desk = new Desk(server);
        this.long10000 = new LongThread(server.database());
    }

    @Test
    void theNewestPageReadsNoMoreThanItShows() {
        String phone = Desk.newPhone();
        int patient = desk.patient("Years " + UUID.randomUUID(), phone);
        long10000.write(patient, phone, OF_EACH_SIDE);
        String shortPhone = Desk.newPhone();
        int other = desk.patient("Days " + UUID.randomUUID(), shortPhone);
        long10000.write(other, shortPhone, 50);

        JsonPath newest = desk.thread(patient);
        assertEquals("Message 10000", newest.getString("messages[49].text"));
        JsonPath older = desk.thread(newest.getString("older"));
        assertEquals("Message 9950", older.getString("messages[49].text"));
        assertEquals("Message 9951", desk.thread(older.getString("newer")).getString("messages[0].text"));

        for (String query : List.of(
                "select * from sms_notification where patient_id = " + patient + " order by patient_id, id desc",
                "select * from sms_notification where recipient = '" + phone + "' and (patient_id = " + patient
                        + " or (patient_id is null and user_id is null)) order by recipient, id desc",
                "select * from inbound_message where patient_id = " + patient + " order by patient_id, id desc")) {
            String plan = long10000.plan(query + " fetch first " + PAGE + " rows only");
            assertFalse(plan.contains("Sort"), plan);
            assertTrue(mostRowsRead(plan) <= PAGE, plan);
        }
        System.out.println("newest page, median of 30: " + median(patient) + " ms of 10,000 messages, " + median(other)
                + " ms of 100");
    }

    private static long mostRowsRead(String plan) {
        return ROWS_READ
                .matcher(plan)
                .results()
                .mapToLong(LongThreadIT::rows)
                .max()
                .orElseThrow(() -> new AssertionError(plan));
    }

    private static long rows(MatchResult result) {
        return Long.parseLong(result.group(1) == null ? result.group(2) : result.group(1));
    }

    private double median(int patient) {
        return LongStream.generate(() -> {
                            long begun = System.nanoTime();
                            desk.thread(patient);
                            return System.nanoTime() - begun;
                        })
                        .limit(30)
                        .sorted()
                        .skip(15)
                        .findFirst()
                        .orElseThrow()
                / 1e6;
    }
}
