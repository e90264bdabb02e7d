package org.carillon.notify.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.idempotency.boundary.RequestHash;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;

class NotificationRequestTest {

    private static NotificationRequest read(String json) throws Exception {
        return StrictJson.MAPPER.readValue(json, NotificationRequest.class);
    }

    private static ResolvedRequest resolved(String json, String text) throws Exception {
        return new ResolvedRequest(read(json), Kind.EMAIL, "maria@example.org", text, "Hello", null);
    }

    @Test
    void isTheSameByWhatWasWrittenAndNotByWhatItHasBecome() throws Exception {
        String json = "{\"kind\": \"email\", \"user_id\": 3, \"template\": {\"type\": \"task\"}}";
        String hash = RequestHash.of("/api/notifications", resolved(json, "old text"));
        assertEquals(hash, RequestHash.of("/api/notifications", resolved(json, "new text")));
        assertNotEquals(
                hash, RequestHash.of("/api/notifications", resolved(json.replace("task", "emergency"), "old text")));
    }

    @Test
    void whatIsNotForTheKindIsRefused() throws Exception {
        String json = "{\"to\": \"1\", \"subject\": \"a\", \"html\": \"b\", \"media_urls\": [], \"from\": \"c\"}";
        assertEquals(Set.of("subject", "html"), read(json).faults(Kind.SMS).keySet());
        assertEquals(Set.of("media_urls", "from"), read(json).faults(Kind.EMAIL).keySet());
        assertEquals(
                Set.of("html", "media_urls", "from"),
                read(json).faults(Kind.IN_APP).keySet());
        assertEquals(Set.of("to"), read("{}").faults(Kind.SMS).keySet());
        assertEquals(
                Set.of("subject"), read("{\"to\": \"x\"}").faults(Kind.EMAIL).keySet());
        assertThrows(Problem.class, () -> read("{\"kind\": \"fax\"}").knownKind());
        assertThrows(Problem.class, () -> read("{}").knownKind());
    }

    @Test
    void aSubjectWithALineBreakIsRefused() throws Exception {
        for (String subject : new String[] {"a\\r\\nBcc: b@example.org", "a\\nb", "a\\u0000"}) {
            assertEquals(
                    Set.of("subject"),
                    read("{\"to\": \"x\", \"subject\": \"" + subject + "\"}")
                            .faults(Kind.EMAIL)
                            .keySet());
        }
    }

    @Test
    void aTextIsReadOutAsItIs() {
        assertEquals("<Response><Say>Tom &amp; &lt;Jerry&gt;</Say></Response>", Spoken.twiml("Tom & <Jerry>"));
        assertTrue(Spoken.faults("Hello\nMaria").isEmpty());
        assertFalse(Spoken.faults("Hello \u0007").isEmpty());
        assertEquals(Map.of(), Spoken.faults("x".repeat(3_900)));
        assertFalse(Spoken.faults("&".repeat(1_000)).isEmpty());
    }
}
