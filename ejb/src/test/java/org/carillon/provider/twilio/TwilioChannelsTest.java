package org.carillon.provider.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.carillon.provider.twilio.TwilioFixtures.FROM;
import static org.carillon.provider.twilio.TwilioFixtures.ID;
import static org.carillon.provider.twilio.TwilioFixtures.SID;
import static org.carillon.provider.twilio.TwilioFixtures.TO;
import static org.carillon.provider.twilio.TwilioFixtures.WHATSAPP_FROM;
import static org.carillon.provider.twilio.TwilioFixtures.accepted;
import static org.carillon.provider.twilio.TwilioFixtures.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Content;
import org.carillon.provider.control.OutgoingMessage;
import org.carillon.provider.control.Unavailable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TwilioChannelsTest {
    private static final WireMockServer TWILIO =
            new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));

    @BeforeAll
    static void start() {
        TWILIO.start();
    }

    @AfterAll
    static void stop() {
        TWILIO.stop();
    }

    @BeforeEach
    void answer() {
        TWILIO.resetAll();
        TWILIO.stubFor(post(anyUrl()).willReturn(aResponse().withStatus(201).withBody(accepted(SID, "queued"))));
    }

    @Test
    void whatsAppAddressesHaveTheirPrefixOnTheWireOnly() throws Unavailable {
        Map<String, String> form = sent(Kind.WHATSAPP, WHATSAPP_FROM, "Hello", null);
        assertEquals("whatsapp:" + TO, form.get("To"));
        assertEquals("whatsapp:" + WHATSAPP_FROM, form.get("From"));
        assertEquals("Hello", form.get("Body"));
        assertEquals(null, form.get("ValidityPeriod"));
    }

    @Test
    void aMessagingServiceHasNoPrefix() throws Unavailable {
        String service = "MG00000000000000000000000000000001";
        Map<String, String> form = sent(Kind.WHATSAPP, service, "Hello", null);
        assertEquals("whatsapp:" + TO, form.get("To"));
        assertEquals(service, form.get("MessagingServiceSid"));
    }

    @Test
    void aTemplateTakesThePlaceOfTheText() throws Unavailable {
        Content template = Content.template("HX00000000000000000000000000000001", "{\"1\":\"Ann\"}");
        Map<String, String> form = sent(Kind.WHATSAPP, WHATSAPP_FROM, "Hello", template);
        assertEquals("HX00000000000000000000000000000001", form.get("ContentSid"));
        assertEquals("{\"1\":\"Ann\"}", form.get("ContentVariables"));
        assertEquals(null, form.get("Body"));
    }

    @Test
    void mediaGoWithTheTextOrAlone() throws Unavailable {
        Content media = Content.media(List.of("https://example.com/a.jpg", "https://example.com/b.pdf"));
        Map<String, String> form = sent(Kind.SMS, FROM, "Look", media);
        assertEquals("https://example.com/a.jpg https://example.com/b.pdf", form.get("MediaUrl"));
        assertEquals("Look", form.get("Body"));
        TWILIO.resetRequests();
        assertEquals(null, sent(Kind.SMS, FROM, "", media).get("Body"));
    }

    private static Map<String, String> sent(Kind kind, String from, String body, @Nullable Content content)
            throws Unavailable {
        try (TwilioConnection connection = new TwilioConnection(settings("http://127.0.0.1:" + TWILIO.port()))) {
            connection.messages().send(new OutgoingMessage(ID, kind, TO, from, body, content, Duration.ofMinutes(5)));
        }
        String form = TWILIO.getAllServeEvents().get(0).getRequest().getBodyAsString();
        return Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, other) -> one + " " + other));
    }
}
