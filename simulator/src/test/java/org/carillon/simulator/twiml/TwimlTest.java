package org.carillon.simulator.twiml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TwimlTest {

    @Test
    void speaksUpToTheFirstGather() {
        Twiml twiml = Twiml.parse(
                        "<Response><Say>Hello</Say><Gather action=\"/d\" timeout=\"9\"><Say>Press 1</Say></Gather>"
                                + "<Say>Too late</Say></Response>")
                .orElseThrow();

        assertEquals(List.of("Hello", "Press 1"), twiml.spoken());
        assertEquals(new Twiml.Gather("/d", 9), twiml.gather().orElseThrow());
    }

    @Test
    void readsAnswersToAText() {
        assertEquals(
                List.of("Thank you"),
                Twiml.parse("<Response><Message> Thank\n you </Message></Response>")
                        .orElseThrow()
                        .messages());
        assertTrue(Twiml.parse("<Response/>").orElseThrow().messages().isEmpty());
    }

    @Test
    void refusesWhatIsNoTwiml() {
        assertTrue(Twiml.parse("<Say>x</Say>").isEmpty());
        assertTrue(Twiml.parse("<Response>").isEmpty());
        assertTrue(Twiml.parse("<!DOCTYPE Response [<!ENTITY a \"b\">]><Response>&a;</Response>")
                .isEmpty());
    }
}
