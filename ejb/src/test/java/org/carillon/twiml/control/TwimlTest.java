package org.carillon.twiml.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.SsmlBreak;
import com.twilio.twiml.voice.SsmlProsody;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwimlTest {
    private static final String ALERT = "<Response><Say voice=\"woman\">Production alert: Order PO-2026-001 is delayed."
            + " Please call back for details.</Say><Gather numDigits=\"1\"><Say>Press 1 to acknowledge.</Say></Gather>"
            + "</Response>";

    @Test
    void takesTheDocumentsExamples() {
        assertEquals(
                "Production alert: Order PO-2026-001 is delayed. Please call back for details. Press 1 to acknowledge.",
                heard(ALERT));
        assertEquals(
                "Hello, this is a production alert.",
                heard("<Response><Say voice=\"woman\">Hello, this is a production alert.</Say><Hangup/></Response>"));
    }

    @Test
    void takesWhatTheSdkWrites() {
        String written = new VoiceResponse.Builder()
                .say(new Say.Builder("Hello")
                        .break_(new SsmlBreak.Builder().time("1s").build())
                        .prosody(new SsmlProsody.Builder("slowly").rate("slow").build())
                        .language(Say.Language.EN_AU)
                        .voice(Say.Voice.POLLY_NICOLE)
                        .loop(2)
                        .build())
                .play(new Play.Builder("https://example.org/a.mp3").loop(1).build())
                .pause(new Pause.Builder().length(2).build())
                .gather(new Gather.Builder()
                        .inputs(Gather.Input.DTMF)
                        .action("https://example.org/gathered?a=1&b=2")
                        .method(HttpMethod.POST)
                        .timeout(3)
                        .finishOnKey("#")
                        .say(new Say.Builder("Press").build())
                        .build())
                .record(new Record.Builder().maxLength(30).playBeep(true).build())
                .dial(new Dial.Builder("+27123456789").timeLimit(60).build())
                .build()
                .toXml();

        assertEquals("Hello slowly Press", heard(written));
    }

    @Test
    void everyElementNamedAsAChildIsOne() {
        for (String name : Grammar.names()) {
            Element element = java.util.Objects.requireNonNull(Grammar.of(name, ""));
            for (String child : element.children()) {
                assertNotNull(Grammar.of(child, name), child + " in " + name);
            }
        }
        assertTrue(Grammar.names().size() > 55);
    }

    @Test
    void namesEachFaultByItsLine() {
        assertEquals(
                List.of(
                        "line 2, column 10: <Speak> is not TwiML",
                        "line 3, column 8: <say> is not TwiML; case matters: <Say>",
                        "line 4, column 34: <Hangup> cannot stand in <Gather>",
                        "line 5, column 23: <Pause> has no attribute seconds",
                        "line 6, column 28: numDigits of <Gather> must be a whole number from 1",
                        "line 7, column 15: <Say> has nothing to say"),
                faults("""
                        <Response>
                          <Speak>Hello</Speak>
                          <say>Hello</say>
                          <Gather numDigits="1"><Hangup/></Gather>
                          <Pause seconds="1"/>
                          <Gather numDigits="one"/>
                          <Say> </Say>
                        </Response>"""));
    }

    @Test
    void refusesRelativeAddressesForThereIsNothingToBeRelativeTo() {
        String absolute = "must hold an absolute address, http:// or https://";
        assertEquals(
                List.of(
                        "line 1, column 32: action of <Gather> must be an absolute address, http:// or https://",
                        "line 1, column 51: <Play> " + absolute,
                        "line 1, column 78: <Redirect> " + absolute),
                faults("<Response><Gather action=\"/a\"/> <Play>a.mp3</Play> <Redirect>/next</Redirect></Response>"));
        assertEquals(List.of(), faults("<Response><Play digits=\"ww12#\"/></Response>"));
    }

    @Test
    void refusesTextOutsideOfAVerb() {
        assertEquals(
                List.of("line 1, column 17: text cannot stand in <Response>"),
                faults("<Response>Hello<Hangup/></Response>"));
    }

    @Test
    void refusesAnotherDocument() {
        assertEquals(
                "the document must be a <Response>, not a <Say>",
                first("<Say>Hello</Say>").words());
        assertTrue(first("Hello").words().startsWith("not XML: "));
        assertTrue(first("").words().startsWith("not XML: "));
        assertTrue(first("<Response>").words().startsWith("not XML: "));
        assertEquals(2, first("<Response>\n<Say>a & b</Say></Response>").line());
        assertTrue(
                first("<Response xmlns=\"urn:x\"><Hangup/></Response>").words().contains("xmlns"));
    }

    @Test
    void refusesDoctypesAndEntities() {
        assertEquals(
                "not XML: A DOCTYPE is not allowed",
                first("<!DOCTYPE Response [<!ENTITY a \"b\">]><Response><Say>&a;</Say></Response>")
                        .words());
        assertEquals(
                "not XML: A DOCTYPE is not allowed",
                first("<!DOCTYPE Response SYSTEM \"file:///etc/passwd\"><Response/>")
                        .words());
        assertTrue(first("<Response><Say>&a;</Say></Response>").words().startsWith("not XML: "));
        assertEquals("a & b", heard("<Response><Say>a &amp; b</Say></Response>"));
    }

    @Test
    void tellsNoMoreThanTenFaultsAndStaysOnTheGround() {
        assertEquals(
                10, faults("<Response>" + "<X/>".repeat(500) + "</Response>").size());
        assertTrue(faults("<Response><Say>" + "<prosody>".repeat(500) + "</Response>")
                .toString()
                .contains("too deeply"));
    }

    @Test
    void passesOverCommentsAndCdata() {
        assertEquals(
                "1 < 2",
                heard("<?xml version=\"1.0\"?><Response><!-- <X/> --><Say><![CDATA[1 < 2]]></Say></Response>"));
    }

    private static String heard(String document) {
        Twiml twiml = Twiml.read(document);
        assertEquals(List.of(), twiml.faults());
        return twiml.spoken();
    }

    private static TwimlFault first(String document) {
        return Twiml.read(document).faults().get(0);
    }

    private static List<String> faults(String document) {
        return Twiml.read(document).faults().stream().map(TwimlFault::toString).toList();
    }
}
