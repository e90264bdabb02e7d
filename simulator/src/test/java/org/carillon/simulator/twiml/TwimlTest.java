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
        Twiml.Gather gather = twiml.gather().orElseThrow();
        assertEquals("/d", gather.action());
        assertEquals(9, gather.timeout());
        assertEquals(List.of("Too late"), gather.otherwise().spoken());
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

    @Test
    void gathersUntilThereAreEnoughDigitsOrTheFinishingKeyIsPressed() {
        assertEquals("1", gather("numDigits=\"1\"").complete("12").orElseThrow());
        assertTrue(gather("numDigits=\"3\"").complete("12").isEmpty());
        assertEquals("12", gather("").complete("12#").orElseThrow());
        assertTrue(gather("finishOnKey=\"\"").complete("12#").isEmpty());
    }

    private static Twiml.Gather gather(String attributes) {
        return Twiml.parse("<Response><Gather " + attributes + "/></Response>")
                .orElseThrow()
                .gather()
                .orElseThrow();
    }
}
