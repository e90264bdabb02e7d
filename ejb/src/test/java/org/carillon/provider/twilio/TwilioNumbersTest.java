package org.carillon.provider.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.carillon.provider.twilio.TwilioFixtures.TO;
import static org.carillon.provider.twilio.TwilioFixtures.error;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.github.tomakehurst.wiremock.WireMockServer;
import org.carillon.provider.control.NumberAnswer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwilioNumbersTest {
    private static final WireMockServer TWILIO =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
    private static final String ASKED = "/sim/v2/PhoneNumbers/%2B" + TO.substring(1);
    private static final String NUMBER = """
            {"calling_country_code": "27", "country_code": "ZA", "phone_number": "+27123456789",
             "national_format": "012 345 6789", "valid": %s, "validation_errors": [%s], "caller_name": null,
             "sim_swap": null, "call_forwarding": null, "line_status": null, "line_type_intelligence": %s,
             "identity_match": null, "reassigned_number": null, "sms_pumping_risk": null, "pre_fill": null,
             "phone_number_quality_score": null, "url": "https://lookups.twilio.com/v2/PhoneNumbers/+27123456789"}""";

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
    void asksForTheKindOfLine() {
        answers(200, NUMBER.formatted("true", "", """
                {"error_code": null, "mobile_country_code": "655", "mobile_network_code": "01",
                 "carrier_name": "Vodacom", "type": "mobile"}"""));
        assertEquals(
                new NumberAnswer.Known(true, "ZA", "mobile", "Vodacom", null),
                connection.numbers().ask(TO));
    }

    @Test
    void tellsWhyANumberIsNone() {
        answers(200, NUMBER.formatted("false", "\"TOO_SHORT\"", "null"));
        assertEquals(
                new NumberAnswer.Known(false, "ZA", null, null, "too short"),
                connection.numbers().ask(TO));
    }

    @Test
    void aNumberThatTwilioDoesNotKnowIsNone() {
        answers(404, error(404, 20404, "not found"));
        assertEquals(
                new NumberAnswer.Known(false, null, null, null, "There is no such number"),
                connection.numbers().ask(TO));
    }

    @Test
    void troubleIsNoVerdict() {
        answers(503, "busy");
        assertInstanceOf(NumberAnswer.CannotAsk.class, connection.numbers().ask(TO));
    }

    private static void answers(int status, String body) {
        TWILIO.stubFor(get(urlPathEqualTo(ASKED))
                .withQueryParam("Fields", equalTo("line_type_intelligence"))
                .willReturn(aResponse().withStatus(status).withBody(body)));
    }
}
