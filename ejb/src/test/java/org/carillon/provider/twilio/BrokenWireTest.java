package org.carillon.provider.twilio;

import static org.carillon.provider.twilio.TwilioFixtures.SID;
import static org.carillon.provider.twilio.TwilioFixtures.accepted;
import static org.carillon.provider.twilio.TwilioFixtures.message;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.Unavailable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the wire can do to a request: whether it surely did not arrive decides everything else. */
class BrokenWireTest {

    @Test
    void aRefusedConnectionIsSurelyNotSent() throws IOException {
        int port;
        try (OddServer closed = new OddServer(OddServer.Deed.CLOSE_AT_ONCE)) {
            port = closed.port();
        }
        assertTrue(notSent("http://127.0.0.1:" + port).called());
    }

    @Test
    void anUnknownHostIsSurelyNotSent() {
        assertTrue(notSent("http://no-such-host.invalid").called());
    }

    @Test
    void aConnectionThatIsNeverMadeIsSurelyNotSent() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (java.net.ServerSocket full = new java.net.ServerSocket(0, 1, loopback)) {
            List<Socket> crowd = new ArrayList<>();
            try {
                for (int i = 0; i < 4; i++) {
                    Socket socket = new Socket();
                    crowd.add(socket);
                    try {
                        socket.connect(new InetSocketAddress(loopback, full.getLocalPort()), 100);
                    } catch (java.net.SocketTimeoutException backlogIsFull) {
                        break;
                    }
                }
                assertTrue(notSent("http://127.0.0.1:" + full.getLocalPort())
                        .cause()
                        .contains("ConnectTimeout"));
            } finally {
                for (Socket socket : crowd) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void aServerThatSpeaksNoTlsIsNotSent() throws IOException {
        try (OddServer plain = new OddServer(OddServer.Deed.ANSWER)) {
            Outcome outcome = attempt("https://127.0.0.1:" + plain.port());
            assertFalse(outcome instanceof Outcome.Accepted);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLOSE_AT_ONCE", "CLOSE_AFTER_REQUEST", "RESET_AFTER_REQUEST", "HALF_AN_ANSWER", "SILENCE"})
    void aRequestWithoutAWholeAnswerIsUnknownAndNotRepeated(OddServer.Deed deed) throws IOException {
        try (OddServer server = new OddServer(deed)) {
            Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, attempt(server.address()));
            assertFalse(unknown.answered());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void anAnswerThatTricklesInIsCutAtTheDeadline() throws IOException {
        try (OddServer server = new OddServer(OddServer.Deed.DRIBBLE)) {
            long start = System.nanoTime();
            assertInstanceOf(Outcome.Unknown.class, attempt(server.address()));
            assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos());
        }
    }

    @Test
    void anIdleConnectionThatTheServerClosedIsNotUsedAgain() throws Exception {
        try (OddServer server = new OddServer(OddServer.Deed.ANSWER_THEN_CLOSE_SILENTLY);
                TwilioConnection connection = new TwilioConnection(settings(server.address()))) {
            assertInstanceOf(Outcome.Accepted.class, connection.messages().send(message("one")));
            org.awaitility.Awaitility.await().pollDelay(Duration.ofMillis(700)).until(() -> true);
            assertInstanceOf(Outcome.Accepted.class, connection.messages().send(message("two")));
        }
    }

    @Test
    void aQuestionThatCannotBeAskedSaysSo() throws IOException {
        try (OddServer server = new OddServer(OddServer.Deed.CLOSE_AFTER_REQUEST);
                TwilioConnection connection = new TwilioConnection(settings(server.address()))) {
            assertInstanceOf(Search.CannotAsk.class, connection.questions().fetch(Kind.SMS, SID));
            assertInstanceOf(
                    Search.CannotAsk.class,
                    connection
                            .questions()
                            .search(
                                    org.carillon.channel.entity.Kind.SMS,
                                    "+27123456789",
                                    "+12125551234",
                                    java.time.Instant.EPOCH));
            assertFalse(connection.questions().account().good());
        }
    }

    private static Outcome.NotSent notSent(String address) {
        return assertInstanceOf(Outcome.NotSent.class, attempt(address));
    }

    private static Outcome attempt(String address) {
        try (TwilioConnection connection =
                new TwilioConnection(settings(address, Duration.ofMillis(600), Duration.ofMillis(600)))) {
            return connection.messages().send(message("Hello"));
        } catch (Unavailable e) {
            return e.outcome();
        }
    }

    static byte[] answer() {
        String body = accepted(SID, "queued");
        return ("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
