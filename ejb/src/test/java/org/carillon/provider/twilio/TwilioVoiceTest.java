package org.carillon.provider.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.carillon.provider.twilio.TwilioFixtures.ACCOUNT;
import static org.carillon.provider.twilio.TwilioFixtures.FROM;
import static org.carillon.provider.twilio.TwilioFixtures.ID;
import static org.carillon.provider.twilio.TwilioFixtures.TO;
import static org.carillon.provider.twilio.TwilioFixtures.error;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Instant;
import java.util.List;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.CallTimes;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.Outcome;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.Search;
import org.carillon.provider.control.SentMessage;
import org.carillon.provider.control.Unavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioVoiceTest {
    private static final WireMockServer TWILIO =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private static final String CALLS = "/2010-04-01/Accounts/" + ACCOUNT + "/Calls.json";
    private static final String SID = "CA00000000000000000000000000000001";
    private static final String CALLBACK = "https://carillon.example/api/whatsapp/twilio-webhook?notification=" + ID;
    private static final Instant SINCE = Instant.parse("2026-11-21T10:00:00Z");

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
        connection = new TwilioConnection(settings("http://127.0.0.1:" + TWILIO.port()));
    }

    @AfterEach
    void disconnect() {
        connection.close();
    }

    @Test
    void makesACallWithItsTwimlAndAsksForEveryReport() throws Unavailable {
        TWILIO.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(201).withBody(call(SID, "queued", "null"))));
        assertEquals(
                new Outcome.Accepted(SID, "queued"),
                connection.messages().send(message(Content.call("<Response><Gather/></Response>"), "")));
        TWILIO.verify(
                1,
                postRequestedFor(urlPathEqualTo(CALLS))
                        .withFormParam("To", equalTo(TO))
                        .withFormParam("From", equalTo(FROM))
                        .withFormParam("StatusCallback", equalTo(CALLBACK))
                        .withFormParam("StatusCallbackEvent", equalTo("answered"))
                        .withFormParam(
                                "Twiml",
                                equalTo("<Response><Gather action=\"" + CALLBACK + "&amp;gather=1\"/></Response>")));
    }

    @Test
    void aTextWithoutTwimlIsReadOut() throws Unavailable {
        TWILIO.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(201).withBody(call(SID, "queued", "null"))));
        connection.messages().send(message(null, "Stop & look"));
        TWILIO.verify(postRequestedFor(urlPathEqualTo(CALLS))
                .withFormParam("Twiml", equalTo("<Response><Say>Stop &amp; look</Say></Response>")));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void aFailureIsAskedForOnceAndUnknown(int status) {
        TWILIO.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(status).withBody("oops")));
        Unavailable failure =
                assertThrows(Unavailable.class, () -> connection.messages().send(message(null, "Hello")));
        assertInstanceOf(Outcome.Unknown.class, failure.outcome());
        TWILIO.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void aRefusalSaysWhoIsAtFault() throws Unavailable {
        TWILIO.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(400).withBody(error(400, 21215, "geo"))));
        Outcome.Rejected rejected =
                assertInstanceOf(Outcome.Rejected.class, connection.messages().send(message(null, "Hello")));
        assertEquals(Outcome.Kind.RECIPIENT, rejected.kind());
        assertEquals("The account may not call the recipient's country", rejected.message());
    }

    @Test
    void findsCallsByTheirNumbersAndTime() {
        TWILIO.stubFor(get(urlPathEqualTo(CALLS)).willReturn(aResponse().withBody("""
                        {"calls": [%s, %s], "next_page_uri": null, "page": 0, "page_size": 1000,
                         "uri": "%s", "first_page_uri": "%s", "previous_page_uri": null}
                        """.formatted(
                        call(SID, "ringing", "null"),
                        call("CA2", "completed", "null").replace("10:00:05", "09:59:55"),
                        CALLS,
                        CALLS))));
        Search.Found found =
                assertInstanceOf(Search.Found.class, connection.questions().search(Kind.CALL, TO, FROM, SINCE));
        assertEquals(
                List.of(SID), found.messages().stream().map(SentMessage::sid).toList());
        TWILIO.verify(getRequestedFor(urlPathEqualTo(CALLS))
                .withQueryParam("To", equalTo(TO))
                .withQueryParam("From", equalTo(FROM)));
    }

    @Test
    void fetchesACallWithItsTimesAndPrice() {
        TWILIO.stubFor(get(urlPathEqualTo(CALLS.replace(".json", "/" + SID + ".json")))
                .willReturn(aResponse().withBody(call(SID, "completed", "\"-0.01300\""))));
        Search.Found found =
                assertInstanceOf(Search.Found.class, connection.questions().fetch(Kind.CALL, SID));
        SentMessage call = found.messages().get(0);
        assertEquals(Progress.DELIVERED, call.progress());
        assertEquals("-0.01300", call.price());
        assertEquals("USD", call.priceUnit());
        assertEquals(
                new CallTimes(Instant.parse("2026-11-21T10:00:07Z"), Instant.parse("2026-11-21T10:00:52Z"), 45),
                call.call());
    }

    private static OutgoingMessage message(@Nullable Content content, String body) {
        return new OutgoingMessage(ID, Kind.CALL, TO, FROM, body, content, null);
    }

    private static String call(String sid, String status, String price) {
        return """
                {"sid": "%s", "account_sid": "%s", "status": "%s", "to": "%s", "from": "%s", "price": %s,
                 "price_unit": "USD", "duration": "45", "date_created": "Sat, 21 Nov 2026 10:00:05 +0000",
                 "start_time": "Sat, 21 Nov 2026 10:00:07 +0000", "end_time": "Sat, 21 Nov 2026 10:00:52 +0000"}
                """.formatted(sid, ACCOUNT, status, TO, FROM, price);
    }
}
