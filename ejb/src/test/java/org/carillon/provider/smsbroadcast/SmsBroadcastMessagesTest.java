package org.carillon.provider.smsbroadcast;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Unavailable;
import org.carillon.provider.wire.FormFields;
import org.carillon.provider.wire.Parameter;
import org.carillon.provider.wire.WireTimes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsBroadcastMessagesTest {
    private static final WireMockServer PROVIDER =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final String TAKEN = "OK: 61400111222:2942263\n";

    private SmsBroadcastConnection connection;

    @BeforeAll
    static void start() {
        PROVIDER.start();
    }

    @AfterAll
    static void stop() {
        PROVIDER.stop();
    }

    @BeforeEach
    void connect() {
        PROVIDER.resetAll();
        connection = new SmsBroadcastConnection(settings("http://127.0.0.1:" + PROVIDER.port() + "/below/"));
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void sendsAFormThatTheReportLeadsBackFrom() {
        answers(TAKEN);
        assertEquals(new Outcome.Accepted("2942263", "OK"), send("+61400111222", "Clinic", "Grüße & 50 % €"));
        LoggedRequest request = onlyRequest();
        assertEquals("/below/api-adv.php", request.getUrl());
        assertEquals(
                Map.of(
                        "username", "user",
                        "password", "p&ss",
                        "to", "61400111222",
                        "from", "Clinic",
                        "message", "Grüße & 50 % €",
                        "ref", MessageRef.of(ID),
                        "maxsplit", "1"),
                form(request));
    }

    @Test
    void asksForAsManyPartsAsTheTextHas() {
        answers(TAKEN);
        send("+61400111222", "Clinic", "x".repeat(161));
        assertEquals("2", form(onlyRequest()).get("maxsplit"));
    }

    @Test
    void namesNoSenderForTheSharedPool() {
        answers(TAKEN);
        send("+61400111222", SmsBroadcastMessages.SHARED_POOL, "Hello");
        assertNull(form(onlyRequest()).get("from"));
    }

    @Test
    void writesANumberAsTheSenderWithoutItsPlus() {
        answers(TAKEN);
        send("+61400111222", "+61488863255", "Hello");
        assertEquals("61488863255", form(onlyRequest()).get("from"));
    }

    @Test
    void refusesWhatItCannotSendBeforeItIsSent() {
        answers(TAKEN);
        assertEquals("too_many_segments", refused(send("+61400111222", "Clinic", "x".repeat(766))));
        assertEquals("too_many_segments", refused(send("+61400111222", "Clinic", "ł".repeat(336))));
        assertEquals(
                "no_media",
                refused(send(message("+61400111222", "Clinic", "Look", Content.media(List.of("https://x"))))));
        assertEquals("kept_for_rehearsals", refused(send("+19995550001", "Clinic", "Hello")));
        PROVIDER.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TwelveLetter", "My Clinic", "Clinic!", "", "Ärzte", "+1234567890123456"})
    void refusesASenderThatTheProviderWouldNotTake(String from) {
        Outcome.Rejected rejected = assertInstanceOf(Outcome.Rejected.class, send("+61400111222", from, "Hello"));
        assertEquals(Outcome.Kind.SENDER, rejected.kind());
        assertTrue(rejected.message().startsWith("Invalid sender ID"), rejected.message());
        PROVIDER.verify(0, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aBrokenAnswerIsUnknownAndNothingIsSentAgain(Fault fault) {
        answers(aResponse().withFault(fault).withBody(TAKEN));
        assertInstanceOf(Outcome.Unknown.class, send("+61400111222", "Clinic", "Hello"));
        PROVIDER.verify(1, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aServerErrorIsUnknownAndNothingIsSentAgain(int status) {
        answers(aResponse().withStatus(status).withBody(TAKEN));
        assertInstanceOf(Outcome.Unknown.class, send("+61400111222", "Clinic", "Hello"));
        PROVIDER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void silenceIsUnknown() {
        answers(aResponse().withFixedDelay(3_000).withBody(TAKEN));
        Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, send("+61400111222", "Clinic", "Hello"));
        assertFalse(unknown.answered());
        PROVIDER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void followsNobodyElsewhere() {
        answers(aResponse().withStatus(302).withHeader("Location", "/elsewhere"));
        assertEquals("302", refused(send("+61400111222", "Clinic", "Hello")));
        PROVIDER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aClosedDoorIsSurelyNotSent() {
        try (SmsBroadcastConnection nowhere = new SmsBroadcastConnection(settings("http://127.0.0.1:1"))) {
            Outcome.NotSent notSent = assertInstanceOf(
                    Outcome.NotSent.class,
                    send(new SmsBroadcastMessages(nowhere), message("+61400111222", "Clinic", "Hello", null)));
            assertTrue(notSent.called());
        }
    }

    @Test
    void tellsTheCreditOrWhyNot() {
        answers("OK:4200\n");
        assertEquals(new Connection(true, "4200"), messages().account());
        assertEquals("balance", form(onlyRequest()).get("action"));
        answers("ERROR: Username or password is incorrect");
        Connection refused = messages().account();
        assertTrue(refused.reached() && !refused.good(), refused.toString());
        assertTrue(refused.words().startsWith("Invalid credentials"), refused.words());
        answers("<html>");
        assertFalse(messages().account().reached());
        answers(aResponse().withStatus(503));
        assertFalse(messages().account().reached());
    }

    @ParameterizedTest
    @CsvSource({
        "0488863255, +61488863255",
        "61488863255, +61488863255",
        "+61488863255, +61488863255",
        "Clinic, Clinic",
        "1300, 1300",
        "My Clinic, My Clinic"
    })
    void aNumberAsSenderIsKeptAsTheAnswersToItNameIt(String senderId, String sender) {
        assertEquals(sender, SmsBroadcastSettings.asItComesBack(senderId));
    }

    @Test
    void aSenderIdThatCannotBeUsedIsToldAtTheStart() {
        assertEquals(
                "SMS Broadcast is not configured: SMS_SENDER_ID = My Clinic. Invalid sender ID: at most 11 letters or digits"
                        + " without spaces or other characters, or a phone number",
                new SmsBroadcastSettings("user", "p", "My Clinic", List.of("+61"), URI.create("http://x"), times())
                        .missing()
                        .orElse(""));
        assertEquals(
                "SMS Broadcast is not configured: SMS_BROADCAST_USERNAME, SMS_BROADCAST_PASSWORD missing",
                new SmsBroadcastSettings(null, null, null, List.of("+61"), URI.create("http://x"), times())
                        .missing()
                        .orElse(""));
    }

    private static void answers(String body) {
        answers(aResponse().withHeader("Content-Type", "text/html").withBody(body));
    }

    private static void answers(ResponseDefinitionBuilder answer) {
        PROVIDER.stubFor(post(anyUrl()).willReturn(answer));
    }

    private Outcome send(String to, String from, String text) {
        return send(message(to, from, text, null));
    }

    private Outcome send(OutgoingMessage message) {
        return send(messages(), message);
    }

    private static Outcome send(SmsBroadcastMessages messages, OutgoingMessage message) {
        try {
            return messages.send(message);
        } catch (Unavailable unavailable) {
            return unavailable.outcome();
        }
    }

    private SmsBroadcastMessages messages() {
        return new SmsBroadcastMessages(connection);
    }

    private static OutgoingMessage message(String to, String from, String text, @Nullable Content content) {
        return new OutgoingMessage(ID, Kind.SMS, to, from, text, content, null);
    }

    private static String refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Rejected.class, outcome).code();
    }

    private static LoggedRequest onlyRequest() {
        List<LoggedRequest> requests = PROVIDER.findAll(postRequestedFor(anyUrl()));
        assertEquals(1, requests.size());
        return requests.get(0);
    }

    private static Map<String, String> form(LoggedRequest request) {
        return FormFields.parse(request.getBody(), StandardCharsets.UTF_8).stream()
                .collect(Collectors.toMap(Parameter::name, Parameter::value));
    }

    private static SmsBroadcastSettings settings(String baseUrl) {
        return new SmsBroadcastSettings("user", "p&ss", null, List.of("+61"), URI.create(baseUrl), times());
    }

    private static WireTimes times() {
        return new WireTimes(4, Duration.ofSeconds(2), Duration.ofSeconds(1));
    }
}
