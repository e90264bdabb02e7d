package org.carillon.simulator.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import org.carillon.simulator.ledger.Draft;
import org.carillon.simulator.ledger.Drafts;
import org.carillon.simulator.ledger.Status;
import org.junit.jupiter.api.Test;

class MessageFormTest {

    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final String SERVICE = "MG00000000000000000000000000000001";

    @Test
    void asksForToThenFromThenBody() {
        assertEquals(21604, code("Body", "x"));
        assertEquals(21603, code("To", "+61400111222", "Body", "x"));
        assertEquals(21602, code("To", "+61400111222", "From", "+15005550006"));
        assertEquals(21602, code("To", "+61400111222", "From", "+15005550006", "Body", ""));
    }

    @Test
    void refusesWhatTwilioRefuses() {
        assertEquals(21211, code(sms("To", "banana")));
        assertEquals(21617, code(sms("Body", "a".repeat(1_601))));
        assertEquals(21624, code(sms("ValidityPeriod", "0")));
        assertEquals(21624, code(sms("ValidityPeriod", "36001")));
        assertEquals(21609, code(sms("StatusCallback", "ftp://x")));
        assertEquals(21212, code(sms("From", "a name that is too long")));
        assertEquals(21910, code(sms("To", "whatsapp:+61400111222")));
        assertEquals(21656, code(sms("ContentVariables", "{}")));
        assertEquals(21705, code(sms("MessagingServiceSid", "MG1")));
    }

    @Test
    void knowsTheMagicNumbers() {
        assertEquals(21211, code(sms("To", "+15005550001")));
        assertEquals(21612, code(sms("To", "+15005550002")));
        assertEquals(21408, code(sms("To", "+15005550003")));
        assertEquals(21610, code(sms("To", "+15005550004")));
        assertEquals(21614, code(sms("To", "+15005550009")));
        assertEquals(21212, code(sms("From", "+15005550001")));
        assertEquals(21606, code(sms("From", "+15005550007")));
        assertEquals(21611, code(sms("From", "+15005550008")));
    }

    @Test
    void takesTheLongestBody() {
        assertEquals(Status.QUEUED, draft(sms("Body", "a".repeat(1_600))).status());
        assertEquals(11, draft(sms("Body", "a".repeat(1_600))).segments());
        assertEquals("+15005550006", draft(sms("From", "15005550006")).line());
        assertEquals("Clinic", draft(sms("From", "Clinic")).line());
    }

    @Test
    void acceptsByServiceAndSchedules() {
        assertEquals(Status.ACCEPTED, draft(sms("MessagingServiceSid", SERVICE)).status());
        assertEquals(35118, code(sms("SendAt", "2026-11-21T03:00:00Z", "ScheduleType", "fixed")));
        assertEquals(35115, code(scheduled("2026-11-21T02:04:00Z")));
        assertEquals(35115, code(scheduled("2026-12-30T02:00:00Z")));
        assertEquals(Status.SCHEDULED, draft(scheduled("2026-11-21T03:00:00Z")).status());
    }

    @Test
    void takesMediaWithoutText() {
        var fields = Forms.of(
                "To", "+61400111222", "From", "+15005550006", "MediaUrl", "https://a/1", "MediaUrl", "https://a/2");

        assertEquals(
                List.of("https://a/1", "https://a/2"), draft(fields).extras().media());
        assertEquals("", draft(fields).body());
    }

    private static MultivaluedMap<String, String> scheduled(String at) {
        return sms("MessagingServiceSid", SERVICE, "SendAt", at, "ScheduleType", "fixed");
    }

    private static MultivaluedMap<String, String> sms(String... changes) {
        MultivaluedMap<String, String> fields = Forms.of("To", "+61400111222", "From", "+15005550006", "Body", "Hello");
        Forms.of(changes).forEach((name, values) -> fields.putSingle(name, values.get(0)));
        return fields;
    }

    private static Draft draft(MultivaluedMap<String, String> fields) {
        return new MessageForm(new Form(fields), Drafts.ACCOUNT, "+15005550006", NOW.toEpochMilli()).draft();
    }

    private static int code(MultivaluedMap<String, String> fields) {
        return assertThrows(Refused.class, () -> draft(fields)).code();
    }

    private static int code(String... pairs) {
        return code(Forms.of(pairs));
    }
}
