package org.carillon.provider.smtp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Clock;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Outcome.Kind;
import org.carillon.provider.control.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenDialogueTest {
    private final ScriptedMailServer server = new ScriptedMailServer();
    private final SmtpConnections connections = new SmtpConnections(Letters.settings(server.port()), Clock.systemUTC());

    @AfterEach
    void stop() throws IOException {
        connections.close();
        server.close();
    }

    private Outcome send() {
        try {
            return connections.send(Letters.plain());
        } catch (Unavailable unavailable) {
            return unavailable.outcome();
        }
    }

    @Test
    void takesTheServersWordForIt() {
        assertEquals(new Outcome.Accepted(Letters.ID, "accepted"), send());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void whatBreaksBeforeTheFinalDotIsSurelyNotSent(String command) {
        server.on(command, ScriptedMailServer.HANG_UP).on("HELO", ScriptedMailServer.HANG_UP);
        assertInstanceOf(Outcome.NotSent.class, send());
    }

    @Test
    void soIsWhatBreaksWithinTheText() {
        server.on("TEXT", ScriptedMailServer.HANG_UP);
        Letter large = Letters.letter("A book", "0123456789\n".repeat(1_000_000), null);
        Unavailable unavailable = assertThrows(Unavailable.class, () -> connections.send(large));
        assertInstanceOf(Outcome.NotSent.class, unavailable.outcome());
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELLO", "EHLO", "MAIL", "RCPT", "DATA"})
    void soIsWhatGetsNoAnswerBeforeIt(String command) {
        server.on(command, ScriptedMailServer.SILENCE);
        assertInstanceOf(Outcome.NotSent.class, send());
    }

    @ParameterizedTest
    @ValueSource(strings = {ScriptedMailServer.HANG_UP, ScriptedMailServer.SILENCE, "what?", ""})
    void noAnswerToTheFinalDotIsUnknown(String answer) {
        server.on(".", answer);
        assertInstanceOf(Outcome.Unknown.class, send());
    }

    @Test
    void anAnswerToTheResetIsNotTakenForOneToTheMessage() {
        server.on(".", "250-").on("RSET", "250 reset");
        assertInstanceOf(Outcome.Unknown.class, send());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 550 5.1.8 bad sender          | 5.1.8 | SENDER
            MAIL | 530 5.7.0 log in first        | 5.7.0 | ACCOUNT
            RCPT | 550 5.1.1 no such user        | 5.1.1 | RECIPIENT
            RCPT | 550 no such user              | 550   | RECIPIENT
            RCPT | 552 5.2.2 over quota          | 5.2.2 | RECIPIENT
            DATA | 554 no valid recipients       | 554   | CONTENT
            .    | 554 5.7.1 this is spam        | 5.7.1 | CONTENT
            .    | 550 5.1.1 no such user        | 5.1.1 | RECIPIENT
            .    | 552 5.3.4 too large           | 5.3.4 | CONTENT
            """)
    void aRefusalIsFinalAndSaysWhatIsAtFault(String command, String answer, String code, Kind kind) {
        server.on(command, answer);
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, send());
        assertEquals(code, rejected.code());
        assertEquals(kind, rejected.kind());
        assertTrue(rejected.message().contains(answer.substring(answer.lastIndexOf(' '))), rejected::message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MAIL | 451 4.3.0 busy
            RCPT | 450 4.2.0 greylisted
            RCPT | 421 4.7.0 too many connections
            DATA | 452 4.3.1 disk full
            .    | 451 4.3.0 try again
            .    | 421 4.3.2 shutting down
            """)
    void whatTheServerWantsLaterIsTriedLater(String command, String answer) {
        server.on(command, answer);
        Outcome.NotSent notSent = assertInstanceOf(Outcome.NotSent.class, send());
        assertTrue(notSent.called());
        assertTrue(notSent.retryAfter().toSeconds() >= 60);
    }

    @Test
    void aRefusedAddressIsNotRepeatedInTheReason() {
        server.on("RCPT", "550 5.1.1 <maria@example.net>: Recipient address rejected: User unknown");
        Outcome.Rejected rejected = (Outcome.Rejected) send();
        assertFalse(rejected.message().contains("maria"), rejected::message);
        assertTrue(rejected.message().startsWith("There is no such mailbox"), rejected::message);
    }

    @Test
    void aWrongPasswordIsTheAccountsFault() throws Exception {
        server.on("AUTH", "535 5.7.8 no");
        try (SmtpConnections withLogin = new SmtpConnections(
                Letters.settings(server.port(), Security.NONE, "apikey", "wrong"), Clock.systemUTC())) {
            Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, withLogin.send(Letters.plain()));
            assertEquals(Kind.ACCOUNT, rejected.kind());
            assertEquals("5.7.8", rejected.code());
        }
    }

    @Test
    void withoutTlsNothingIsSaidWhereItIsWanted() {
        try (SmtpConnections secure = new SmtpConnections(
                Letters.settings(server.port(), Security.STARTTLS, "apikey", "secret"), Clock.systemUTC())) {
            Unavailable unavailable = assertThrows(Unavailable.class, () -> secure.send(Letters.plain()));
            assertInstanceOf(Outcome.NotSent.class, unavailable.outcome());
            assertTrue(server.commands().stream().noneMatch(command -> command.startsWith("AUTH")));
        }
    }

    @Test
    void aConnectionIsUsedAgain() {
        send();
        server.on("RCPT", "550 5.1.1 no");
        send();
        server.on("RCPT", "250 ok");
        assertInstanceOf(Outcome.Accepted.class, send());
        assertEquals(1, server.connections());
    }

    @Test
    void aKeptConnectionThatWasClosedIsReplaced() throws IOException {
        send();
        server.hangUpAll();
        assertInstanceOf(Outcome.Accepted.class, send());
        assertEquals(2, server.connections());
    }

    @Test
    void nobodyListeningIsNotSent() throws IOException {
        server.close();
        assertInstanceOf(Outcome.NotSent.class, send());
    }

    @Test
    void theTestOfTheConnectionSendsNothing() {
        assertTrue(connections.test().good());
        assertTrue(server.commands().stream().noneMatch(command -> command.startsWith("MAIL")));
    }
}
