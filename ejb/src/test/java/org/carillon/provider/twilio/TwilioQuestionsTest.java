package org.carillon.provider.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.carillon.provider.twilio.TwilioFixtures.ACCOUNT;
import static org.carillon.provider.twilio.TwilioFixtures.FROM;
import static org.carillon.provider.twilio.TwilioFixtures.SID;
import static org.carillon.provider.twilio.TwilioFixtures.TO;
import static org.carillon.provider.twilio.TwilioFixtures.error;
import static org.carillon.provider.twilio.TwilioFixtures.sentMessage;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Connection;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioQuestionsTest {
    private static final WireMockServer TWILIO =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private static final String LIST = "/sim/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    private static final Instant SINCE = Instant.parse("2026-11-21T10:00:00.900Z");

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
        connection = new TwilioConnection(settings("http://127.0.0.1:" + TWILIO.port() + "/sim"));
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    @Test
    void tellsWhatWentOutInATimePageAfterPage() {
        page(1, 2, priced("SM2"));
        TWILIO.stubFor(get(urlPathEqualTo(LIST))
                .withQueryParam("DateSent>", equalTo("2026-11-21T10:00:00"))
                .withQueryParam("DateSent<", equalTo("2026-11-21T10:05:00"))
                .willReturn(aResponse().withBody(body(1, true, priced("SM1")))));
        List<String> told = new ArrayList<>();
        Instant ten = Instant.parse("2026-11-21T10:00:00Z");
        Search answer = connection
                .questions()
                .sent(
                        ten,
                        ten.plusSeconds(300),
                        messages -> messages.forEach(message -> told.add(message.sid() + message.price())));
        assertInstanceOf(Search.Found.class, answer);
        assertEquals(List.of("SM1-0.00750", "SM2-0.00750"), told);
    }

    private static String priced(String sid) {
        return message(sid, 0).replace("\"price\": null", "\"price\": \"-0.00750\"");
    }

    @Test
    void searchesByRecipientAndSenderAndComparesDatesItself() {
        page(0, 1, message("SM1", 5), message("SM2", 0), message("SM3", -1));
        assertEquals(List.of("SM1", "SM2"), sids(search()));
        TWILIO.verify(
                1,
                getRequestedFor(urlPathEqualTo(LIST))
                        .withQueryParam("To", equalTo(TO))
                        .withQueryParam("From", equalTo(FROM)));
    }

    @Test
    void readsPageAfterPage() {
        page(0, 3, message("SM1", 9));
        page(1, 3, message("SM2", 8));
        page(2, 3, message("SM3", 7));
        assertEquals(List.of("SM1", "SM2", "SM3"), sids(search()));
    }

    @Test
    void stopsAtAPageOfNothingButOlderMessages() {
        page(0, 9, message("SM1", 9));
        page(1, 9, message("SM2", -100), message("SM3", -200));
        assertEquals(List.of("SM1"), sids(search()));
        TWILIO.verify(2, getRequestedFor(urlPathEqualTo(LIST)));
    }

    @Test
    void givesUpWhenThereIsNoEnd() {
        TWILIO.stubFor(get(urlPathEqualTo(LIST)).willReturn(aResponse().withBody(body(1, true, message("SM1", 9)))));
        assertInstanceOf(Search.CannotAsk.class, search());
        TWILIO.verify(20, getRequestedFor(urlPathEqualTo(LIST)));
    }

    @Test
    void aPageThatFailsMakesTheWholeAnswerUnreliable() {
        page(0, 2, message("SM1", 9));
        TWILIO.stubFor(get(urlPathEqualTo(LIST))
                .withQueryParam("Page", equalTo("1"))
                .willReturn(aResponse().withStatus(503)));
        assertInstanceOf(Search.CannotAsk.class, search());
    }

    @Test
    void trustsNoListThatIsNotFiltered() {
        page(0, 1, sentMessage("SM1", "sent", "+27999999999", FROM, "Hello", date(5)), message("SM2", 5));
        assertEquals(List.of("SM2"), sids(search()));
    }

    @Test
    void findsWhatsAppMessagesByTheirPrefixedAddresses() {
        page(
                0,
                1,
                sentMessage("SM1", "read", "whatsapp:" + TO, "whatsapp:" + FROM, "Hello", date(5)),
                message("SM2", 5));
        assertEquals(List.of("SM1"), sids(connection.questions().search(Kind.WHATSAPP, TO, FROM, SINCE)));
    }

    @Test
    void findsTheMessagesOfAMessagingServiceByTheService() {
        String service = "MG00000000000000000000000000000001";
        page(
                0,
                1,
                message("SM1", 5)
                        .replace("\"messaging_service_sid\": null", "\"messaging_service_sid\": \"" + service + "\""),
                message("SM2", 5));
        assertEquals(List.of("SM1"), sids(connection.questions().search(Kind.SMS, TO, service, SINCE)));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 429, 500})
    void anErrorIsNoAnswer(int status) {
        TWILIO.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(status).withBody(error(status, 20003, "no"))));
        assertInstanceOf(Search.CannotAsk.class, search());
        assertInstanceOf(Search.CannotAsk.class, connection.questions().fetch(Kind.SMS, SID));
        TWILIO.verify(2, getRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "{}", "{\"messages\": [{\"sid\": \"SM1\"}]}"})
    void anUnreadableListIsNoAnswer(String body) {
        TWILIO.stubFor(get(anyUrl()).willReturn(aResponse().withBody(body)));
        assertInstanceOf(Search.CannotAsk.class, search());
    }

    @Test
    void fetchesOneMessageWithPriceAndError() {
        String failed = message(SID, 5)
                .replace("\"sent\"", "\"undelivered\"")
                .replace("\"error_code\": null", "\"error_code\": 30003")
                .replace("\"price\": null", "\"price\": \"-0.00750\"")
                .replace("\"date_sent\": null", "\"date_sent\": \"Sat, 21 Nov 2026 10:00:07 +0000\"");
        TWILIO.stubFor(get(urlPathEqualTo(LIST.replace(".json", "/" + SID + ".json")))
                .willReturn(aResponse().withBody(failed)));
        Search.Found found =
                assertInstanceOf(Search.Found.class, connection.questions().fetch(Kind.SMS, SID));
        SentMessage message = found.messages().get(0);
        assertEquals(
                new SentMessage(
                        SID,
                        Progress.UNDELIVERED,
                        "undelivered",
                        TO,
                        FROM,
                        "Hello",
                        Instant.parse("2026-11-21T10:00:05Z"),
                        Instant.parse("2026-11-21T10:00:07Z"),
                        "-0.00750",
                        "USD",
                        "30003"),
                message);
    }

    @Test
    void aMessageThatTwilioDoesNotKnowIsFoundEmpty() {
        TWILIO.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404).withBody(error(404, 20404, "not found"))));
        Search.Found found =
                assertInstanceOf(Search.Found.class, connection.questions().fetch(Kind.SMS, SID));
        assertTrue(found.messages().isEmpty());
    }

    @Test
    void aMissingPageThatIsNotTwiliosSaysNothing() {
        TWILIO.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404).withBody("<html>not here</html>")));
        assertInstanceOf(Search.CannotAsk.class, connection.questions().fetch(Kind.SMS, SID));
    }

    @Test
    void theTrialCallTellsTheAccountsState() {
        TWILIO.stubFor(get(urlPathEqualTo("/sim/2010-04-01/Accounts/" + ACCOUNT + ".json"))
                .willReturn(aResponse()
                        .withBody("{\"sid\": \"" + ACCOUNT
                                + "\", \"friendly_name\": \"Clinic\", \"status\": \"active\"}")));
        assertEquals(
                new Connection(true, "Account “Clinic” is active"),
                connection.questions().account());
        TWILIO.stubFor(
                get(anyUrl()).willReturn(aResponse().withStatus(401).withBody(error(401, 20003, "Authenticate"))));
        Connection refused = connection.questions().account();
        assertFalse(refused.good());
        assertEquals("Twilio refuses the account SID or auth token", refused.words());
    }

    private Search search() {
        return connection.questions().search(Kind.SMS, TO, FROM, SINCE);
    }

    private static List<String> sids(Search search) {
        return assertInstanceOf(Search.Found.class, search).messages().stream()
                .map(SentMessage::sid)
                .toList();
    }

    private static String message(String sid, int secondsAfterTen) {
        return sentMessage(sid, "sent", TO, FROM, "Hello", date(secondsAfterTen));
    }

    private static String date(int secondsAfterTen) {
        return DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
                .format(Instant.parse("2026-11-21T10:00:00Z")
                        .plusSeconds(secondsAfterTen)
                        .atOffset(ZoneOffset.UTC));
    }

    private static void page(int number, int of, String... messages) {
        var request = get(urlPathEqualTo(LIST));
        if (number > 0) {
            request.withQueryParam("Page", equalTo(String.valueOf(number)));
        }
        TWILIO.stubFor(request.willReturn(aResponse().withBody(body(number + 1, number + 1 < of, messages))));
    }

    private static String body(int next, boolean more, String... messages) {
        String uri = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json?PageSize=1000&Page=" + next + "&PageToken=PA1";
        return "{\"messages\": [" + String.join(",", messages) + "], \"page\": " + (next - 1)
                + ", \"page_size\": 1000, \"uri\": \"/x\", \"next_page_uri\": " + (more ? "\"" + uri + "\"" : "null")
                + "}";
    }
}
