package org.carillon.twiml.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class GathersTest {
    private static final String OURS = "https://carillon.example/api/twilio/webhook/call?notification=7";

    @Test
    void aGatherWithoutAnAddressIsAnsweredAtOurs() {
        assertEquals(
                "<Response><Gather action=\"" + OURS + "&amp;gather=1\" numDigits=\"1\"><Say>1</Say></Gather>"
                        + "<Gather action=\"" + OURS + "&amp;gather=2\"/></Response>",
                Gathers.answeredAt(
                        "<Response><Gather numDigits=\"1\"><Say>1</Say></Gather><Gather/></Response>", OURS));
    }

    @Test
    void anAddressOfItsOwnStays() {
        String own = "<Response><Gather hints=\"a > b\" action = 'https://example.org/x'/></Response>";
        assertEquals(own, Gathers.answeredAt(own, OURS));
    }

    @Test
    void aValueThatSpeaksOfAnActionIsNone() {
        assertEquals(
                "<Response><Gather action=\"https://a.example/?gather=1\" hints=\" action=b\"/></Response>",
                Gathers.answeredAt("<Response><Gather hints=\" action=b\"/></Response>", "https://a.example/"));
    }

    @Test
    void whatOnlyLooksLikeATagStays() {
        String text = "<Response><!-- <Gather/> --><Say><![CDATA[<Gather/>]]></Say><GatherX/></Response>";
        assertEquals(text, Gathers.answeredAt(text, OURS));
    }
}
