package org.carillon.voice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwimlCheckTest {
    private static final URI REPORTS = URI.create("https://carillon.example/api/whatsapp/twilio-webhook");

    @Test
    void tellsAllFaultsAtOnce() {
        assertEquals(
                "line 2, column 9: <Shout> is not TwiML; line 3, column 20: length of <Pause> must be a whole number"
                        + " from 1",
                fault("<Response>\n<Shout/>\n<Pause length=\"x\"/></Response>"));
    }

    @Test
    void refusesMoreThanTwilioTakes() {
        String words = "x".repeat(4_000 - "<Response><Say></Say></Response>".length());
        assertEquals("", fault("<Response><Say>" + words + "</Say></Response>"));
        assertTrue(fault("<Response><Say>" + words + "x</Say></Response>").startsWith("has 4001 characters"));
        String fits = words.substring("<Gather/>".length());
        assertTrue(fault("<Response><Gather/><Say>" + fits + "</Say></Response>")
                .contains("once each <Gather> without an action has one"));
    }

    @Test
    void asksForTwiml() {
        assertEquals("is required", fault(null));
        assertEquals("is required", fault("  "));
    }

    @Test
    void whatIsReadOutIsItsText() {
        assertEquals(
                "Hello", new MakeCall("+27123456789", "<Response><Say>Hello</Say></Response>", 3L, null, null).text());
    }

    private static String fault(@Nullable String twiml) {
        return TwimlCheck.fault(twiml, REPORTS).orElse("");
    }
}
