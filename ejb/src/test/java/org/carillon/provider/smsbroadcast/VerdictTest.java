package org.carillon.provider.smsbroadcast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Outcome.Kind;
import org.carillon.provider.control.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an answer means for one message. */
class VerdictTest {
    private static final String TO = "61400111222";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OK: 61400111222:2942263",
                "OK:61400111222:2942263\n",
                "\uFEFF\r\n ok : 0400111222 : 2942263 \r\n",
                "OK: 400111222:2942263<br>",
                "BAD:0400abc111:Invalid Number\nOK: 61400111222:2942263\nOK: 61400111333:2942264\n"
            })
    void findsTheLineOfTheMessage(String answer) throws Unavailable {
        assertEquals(new Outcome.Accepted("2942263", "OK"), judge(answer));
    }

    @ParameterizedTest
    @CsvSource({
        "BAD:61400111222:Invalid Number, invalid_number, RECIPIENT",
        "BAD:61400111222:Opted out, opted_out, OPTED_OUT",
        "BAD:61400111222, invalid_number, RECIPIENT",
        "BAD:61400111222:Sorry, invalid_number, RECIPIENT",
        "ERROR: Username or password is incorrect, invalid_credentials, ACCOUNT",
        "ERROR:Insufficient credit to send, no_credit, ACCOUNT",
        "ERROR:Your account has been suspended, account_closed, ACCOUNT",
        "ERROR:Invalid sender id, invalid_sender_id, SENDER",
        "ERROR:Message is too long, too_long, CONTENT",
        "ERROR:No message specified, invalid_message, CONTENT",
        "ERROR:Computer says no, invalid_message, CONTENT"
    })
    void knowsARefusalByItsWords(String answer, String code, Kind kind) throws Unavailable {
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, judge(answer));
        assertEquals(code, rejected.code());
        assertEquals(kind, rejected.kind());
    }

    @Test
    void tellsWhatTheProviderSaidButNoNumber() throws Unavailable {
        Outcome.Rejected rejected =
                assertInstanceOf(Outcome.Rejected.class, judge("BAD:61400111222:Invalid Number 61400111222"));
        assertTrue(rejected.message().endsWith("(“Invalid Number …”)"), rejected.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "<html><body>Welcome</body></html>", "OK", "OK: 61400111333:2942264", "null", "4200"
            })
    void anAnswerThatSaysNothingOfTheMessageIsUnknownAndCountsAsBroken(String answer) {
        Unavailable broken = assertThrows(Unavailable.class, () -> judge(answer));
        assertTrue(assertInstanceOf(Outcome.Unknown.class, broken.outcome()).answered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK: 61400111222", "OK: 61400111222:", "OK:61400111222: a b"})
    void anOkWithoutANumberOfTheMessageIsUnknown(String answer) throws Unavailable {
        assertInstanceOf(Outcome.Unknown.class, judge(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERROR:Internal server error", "ERROR: Please try again later", "ERROR:database timeout"})
    void anErrorInsideTheProviderIsUnknown(String answer) {
        Unavailable broken = assertThrows(Unavailable.class, () -> judge(answer));
        assertInstanceOf(Outcome.Unknown.class, broken.outcome());
    }

    @Test
    void aServerErrorIsUnknown() {
        for (int status : new int[] {500, 502, 503, 504, 408}) {
            Unavailable broken = assertThrows(Unavailable.class, () -> judge(status, "OK: 61400111222:1"));
            assertInstanceOf(Outcome.Unknown.class, broken.outcome());
        }
    }

    @Test
    void waitsAsLongAsItIsAskedTo() throws Unavailable {
        assertEquals(
                new Outcome.Throttled(Duration.ofSeconds(7)),
                Verdict.of(new Answer(429, "7", "Too many requests"), TO));
        assertEquals(new Outcome.Throttled(Duration.ofSeconds(1)), Verdict.of(new Answer(429, "soon", ""), TO));
        assertInstanceOf(Outcome.Throttled.class, judge("ERROR:Too many requests"));
    }

    @Test
    void whatIsNotTheApiPausesTheAccount() throws Unavailable {
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, judge(404, "<html>Not here</html>"));
        assertEquals(Kind.ACCOUNT, rejected.kind());
        assertFalse(rejected.message().contains("html"));
    }

    private static Outcome judge(String answer) throws Unavailable {
        return judge(200, answer);
    }

    private static Outcome judge(int status, String answer) throws Unavailable {
        return Verdict.of(new Answer(status, null, answer), TO);
    }
}
