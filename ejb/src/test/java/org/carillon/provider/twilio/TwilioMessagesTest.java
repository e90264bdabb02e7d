package org.carillon.provider.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.awaitility.Awaitility.await;
import static org.carillon.provider.twilio.TwilioFixtures.ACCOUNT;
import static org.carillon.provider.twilio.TwilioFixtures.FROM;
import static org.carillon.provider.twilio.TwilioFixtures.ID;
import static org.carillon.provider.twilio.TwilioFixtures.SID;
import static org.carillon.provider.twilio.TwilioFixtures.TO;
import static org.carillon.provider.twilio.TwilioFixtures.accepted;
import static org.carillon.provider.twilio.TwilioFixtures.error;
import static org.carillon.provider.twilio.TwilioFixtures.message;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Unavailable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioMessagesTest {
    private static final WireMockServer TWILIO =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    private TwilioConnection connection;

    @BeforeAll
    static void start() {
        TWILIO.start();
    }

    @AfterAll
    static void stop() {
        TWILIO.stop();
    }

    @BeforeEach
    void connect() {
        TWILIO.resetAll();
        connection = new TwilioConnection(settings(address()));
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    @Test
    void anAcceptedMessageIsOnePost() throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        assertEquals(new Outcome.Accepted(SID, "queued"), connection.messages().send(message("Hello")));
        assertOnePost();
    }

    @Test
    void writesTheDocumentedRequest() throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        connection
                .messages()
                .send(new OutgoingMessage(
                        ID, Kind.SMS, TO, FROM, "Tomorrow 10:30 & more + 100% 😀 ç", null, Duration.ofMinutes(5)));
        LoggedRequest request = assertOnePost();
        assertEquals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json", request.getUrl());
        assertEquals(
                "Basic QUMwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMTp0aGUtdG9rZW4=",
                request.getHeader("Authorization"));
        assertEquals("127.0.0.1:" + TWILIO.port(), request.getHeader("Host"));
        assertEquals(
                Map.of(
                        "To",
                        TO,
                        "From",
                        FROM,
                        "Body",
                        "Tomorrow 10:30 & more + 100% 😀 ç",
                        "ValidityPeriod",
                        "300",
                        "StatusCallback",
                        "https://carillon.example/api/whatsapp/twilio-webhook?notification=" + ID),
                form(request));
        assertTrue(request.getBodyAsString().contains("%F0%9F%98%80"), "UTF-8 on the wire");
    }

    @Test
    void aMessagingServiceTakesThePlaceOfTheSender() throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "accepted")));
        String service = "MG00000000000000000000000000000001";
        connection.messages().send(new OutgoingMessage(ID, Kind.SMS, TO, service, "Hello", null, null));
        Map<String, String> form = form(assertOnePost());
        assertEquals(service, form.get("MessagingServiceSid"));
        assertFalse(form.containsKey("From"));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "36000,36000", "90000,36000"})
    void keepsTheValidityWithinTwiliosLimits(long seconds, String onTheWire) throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        connection
                .messages()
                .send(new OutgoingMessage(ID, Kind.SMS, TO, FROM, "Hello", null, Duration.ofSeconds(seconds)));
        assertEquals(onTheWire, form(assertOnePost()).get("ValidityPeriod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "NULL", "null ", "true", "0", "&=%+", "line\nbreak", "\uD83D"})
    void sendsEveryTextAsItIs(String body) throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        connection.messages().send(message(body));
        assertEquals(body.replace("\uD83D", "?"), form(assertOnePost()).get("Body"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/simulator", "/simulator/", "/a/deep/path"})
    void goesBelowThePathOfTheBaseAddress(String path) throws Unavailable {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        try (TwilioConnection below = new TwilioConnection(settings(address() + path))) {
            below.messages().send(message("Hello"));
        }
        String prefix = path.replaceAll("/$", "");
        assertEquals(
                prefix + "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json",
                assertOnePost().getUrl());
    }

    @ParameterizedTest
    @CsvSource({
        "400,21211,RECIPIENT", "400,21610,OPTED_OUT", "400,21606,SENDER", "400,21617,CONTENT", "401,20003,ACCOUNT",
        "403,20403,ACCOUNT", "404,20404,ACCOUNT", "400,30002,ACCOUNT", "400,29999,CONTENT", "403,29999,ACCOUNT"
    })
    void aRefusalIsOnePostAndTellsWhatIsAtFault(int status, int code, Outcome.Kind kind) throws Unavailable {
        answer(aResponse().withStatus(status).withBody(error(status, code, "The number +27123456789 is bad")));
        Outcome.Rejected rejected =
                assertInstanceOf(Outcome.Rejected.class, connection.messages().send(message("Hello")));
        assertEquals(String.valueOf(code), rejected.code());
        assertEquals(kind, rejected.kind());
        assertFalse(rejected.message().contains("27123456789"));
        assertOnePost();
    }

    @ParameterizedTest
    @CsvSource({"302", "404", "407", "418"})
    void whatIsNotTwiliosApiPausesTheProvider(int status) throws Unavailable {
        answer(aResponse()
                .withStatus(status)
                .withHeader("Location", "/elsewhere")
                .withBody("<html>no</html>"));
        Outcome.Rejected rejected =
                assertInstanceOf(Outcome.Rejected.class, connection.messages().send(message("Hello")));
        assertEquals(Outcome.Kind.ACCOUNT, rejected.kind());
        assertOnePost();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"7,PT7S", "40000,PT1M", "0,PT1S", "soon,PT1S", "-,PT1S"})
    void tooManyRequestsIsOnePostAndWaitsAtMostAMinute(String retryAfter, Duration wait) throws Unavailable {
        ResponseDefinitionBuilder response =
                aResponse().withStatus(429).withBody(error(429, 20429, "Too Many Requests"));
        answer(retryAfter == null ? response : response.withHeader("Retry-After", retryAfter));
        long start = System.nanoTime();
        assertEquals(new Outcome.Throttled(wait), connection.messages().send(message("Hello")));
        assertTrue(System.nanoTime() - start < Duration.ofSeconds(6).toNanos(), "does not wait itself");
        assertOnePost();
    }

    @Test
    void aFullSenderQueueIsThrottled() throws Unavailable {
        answer(aResponse().withStatus(400).withBody(error(400, 21611, "queue full")));
        assertInstanceOf(Outcome.Throttled.class, connection.messages().send(message("Hello")));
        assertOnePost();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503, 504})
    void aServerErrorIsOnePostAndUnknownButOver(int status) {
        answer(aResponse().withStatus(status).withHeader("Retry-After", "40").withBody("<html>oops</html>"));
        Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, attempt(connection));
        assertTrue(unknown.answered());
        assertOnePost();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>fine</html>", "{\"sid\": \"SM0", "{}", "[]", "null", "{\"sid\": null}"})
    void anUnreadableAcceptanceIsOnePostAndUnknownButOver(String body) throws Unavailable {
        answer(aResponse().withStatus(201).withBody(body));
        Outcome.Unknown unknown =
                assertInstanceOf(Outcome.Unknown.class, connection.messages().send(message("Hello")));
        assertTrue(unknown.answered());
        assertOnePost();
    }

    @Test
    void anAcceptanceWithoutABodyIsUnknown() throws Unavailable {
        answer(aResponse().withStatus(204));
        assertInstanceOf(Outcome.Unknown.class, connection.messages().send(message("Hello")));
        assertOnePost();
    }

    @Test
    void anAnswerThatComesTooLateIsOnePostAndUnknown() {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")).withFixedDelay(3_000));
        try (TwilioConnection impatient =
                new TwilioConnection(settings(address(), Duration.ofSeconds(20), Duration.ofMillis(500)))) {
            Outcome.Unknown unknown = assertInstanceOf(Outcome.Unknown.class, attempt(impatient));
            assertFalse(unknown.answered());
        }
        await().untilAsserted(TwilioMessagesTest::assertOnePost);
    }

    @Test
    void manyThreadsShareOnePoolWithoutLosingOne() throws Exception {
        answer(aResponse().withStatus(201).withBody(accepted(SID, "queued")));
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Callable<Outcome>> calls = IntStream.range(0, 500)
                    .<Callable<Outcome>>mapToObj(
                            i -> () -> connection.messages().send(message("Hello " + i)))
                    .toList();
            long start = System.nanoTime();
            for (var future : threads.invokeAll(calls)) {
                assertInstanceOf(Outcome.Accepted.class, future.get());
            }
            System.out.printf("32 threads: %.0f sends/s%n", 500e9 / (System.nanoTime() - start));
        } finally {
            threads.shutdownNow();
        }
        assertEquals(
                500,
                TWILIO.countRequestsMatching(postRequestedFor(anyUrl()).build()).getCount());
    }

    @Test
    void settingsNeverPrintTheToken() {
        assertFalse(settings("https://api.twilio.com").toString().contains("the-token"));
        assertNull(settings("https://api.twilio.com").missing().orElse(null));
    }

    private static Outcome attempt(TwilioConnection connection) {
        try {
            return connection.messages().send(message("Hello"));
        } catch (Unavailable e) {
            return e.outcome();
        }
    }

    private static void answer(ResponseDefinitionBuilder response) {
        TWILIO.stubFor(post(anyUrl()).willReturn(response));
    }

    private static LoggedRequest assertOnePost() {
        List<LoggedRequest> posts = TWILIO.findAll(postRequestedFor(anyUrl()));
        assertEquals(1, posts.size());
        return posts.get(0);
    }

    private static Map<String, String> form(LoggedRequest request) {
        return Arrays.stream(request.getBodyAsString().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String address() {
        return "http://127.0.0.1:" + TWILIO.port();
    }
}
