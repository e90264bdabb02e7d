package org.carillon.provider.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.CallReport;
import org.carillon.provider.control.Progress;
import org.carillon.provider.control.WebhookReading;
import org.carillon.provider.control.WebhookReading.Inbound;
import org.carillon.provider.wire.FormFields;
import org.junit.jupiter.api.Test;

class CallFieldsTest {

    @Test
    void aStatusOfAMessageIsNotInbound() {
        CallFields fields = fields("MessageSid=SM1&MessageStatus=delivered&SmsStatus=delivered&From=%2B1");
        assertFalse(fields.isInbound());
        assertEquals("delivered", fields.word());
        assertEquals("SM1", fields.sid());
    }

    @Test
    void aStatusThatIsToldOnlyInTheOldFieldIsNotInbound() {
        assertFalse(fields("SmsSid=SM1&SmsStatus=sent").isInbound());
    }

    @Test
    void aMessageToUsIsInbound() {
        assertTrue(
                fields("MessageSid=SM1&SmsStatus=received&Body=Hi&NumMedia=0").isInbound());
        assertTrue(fields("MessageSid=SM1&Body=&NumMedia=0").isInbound());
    }

    @Test
    void aStatusOfACallIsNotInbound() {
        CallFields fields = fields("CallSid=CA1&CallStatus=no-answer");
        assertFalse(fields.isInbound());
        assertEquals("CA1", fields.sid());
        assertEquals(Optional.of(Progress.UNDELIVERED), CallbackWord.progress(fields.word()));
    }

    @Test
    void aPhoneThatCallsUsIsInboundWhateverItsState() {
        CallFields fields =
                fields("CallSid=CA1&CallStatus=ringing&Direction=inbound&From=%2B27123456789&To=%2B15005550006");
        assertTrue(fields.isInbound());
        assertFalse(fields.isAnswerInACall());
        Inbound inbound = (Inbound) fields.inbound("");
        assertEquals(Kind.CALL, inbound.kind());
        assertEquals("CA1", inbound.sid());
        assertEquals("(a call)", inbound.text());
    }

    @Test
    void keysPressedInACallOfOursAreAnAnswer() {
        CallFields fields =
                fields("CallSid=CA1&CallStatus=in-progress&Direction=outbound-api&Digits=1&To=%2B27123456789");
        assertTrue(fields.isAnswerInACall());
        assertEquals(
                new WebhookReading.CallAnswer(null, "CA1", 2, "1", "", "+27123456789"), fields.answerInACall(null, 2));
        assertFalse(fields("CallSid=CA1&CallStatus=in-progress&Digits=").isAnswerInACall());
        assertFalse(fields("MessageSid=SM1&Digits=1").isAnswerInACall());
    }

    @Test
    void theEndOfACallTellsHowLongItWas() {
        CallReport report = fields("CallSid=CA1&CallStatus=completed&CallDuration=45&SequenceNumber=3"
                        + "&Timestamp=Tue%2C%2020%20Jan%202026%2010%3A31%3A00%20%2B0000&To=%2B27123456789")
                .callReport()
                .orElseThrow();
        assertEquals(
                new CallReport("completed", 3, false, true, Instant.parse("2026-01-20T10:31:00Z"), 45, "+27123456789"),
                report);
    }

    @Test
    void aCallWithoutSequenceNumbersIsPutInOrderByItsWords() {
        CallReport ringing = fields("CallSid=CA1&CallStatus=ringing&Timestamp=soon")
                .callReport()
                .orElseThrow();
        CallReport busy = fields("CallSid=CA1&CallStatus=busy").callReport().orElseThrow();
        assertTrue(ringing.sequence() < busy.sequence());
        assertNull(ringing.at());
        assertTrue(fields("MessageSid=SM1&MessageStatus=sent").callReport().isEmpty());
    }

    @Test
    void whatsAppAddressesLoseTheirPrefix() {
        Inbound inbound = (Inbound) fields("From=whatsapp%3A%2B61400111222&To=whatsapp%3A%2B61400333444&Body=Hi")
                .inbound("");
        assertEquals(Kind.WHATSAPP, inbound.kind());
        assertEquals("+61400111222", inbound.from());
        assertEquals("+61400333444", inbound.to());
    }

    @Test
    void mediaAreListedInTheirOrder() {
        Inbound inbound = (Inbound) fields("Body=&NumMedia=2&MediaUrl1=https%3A%2F%2Fb&MediaUrl0=https%3A%2F%2Fa")
                .inbound("");
        assertEquals(List.of("https://a", "https://b"), inbound.mediaUrls());
    }

    @Test
    void whatCannotBeStoredIsCutOrReplaced() {
        CallFields fields = fields("MessageSid=" + "S".repeat(65) + "&MessageStatus=" + "w".repeat(30) + "&Body=a%00b");
        assertNull(fields.sid());
        assertEquals(24, fields.word().length());
        assertEquals("a\uFFFDb", ((Inbound) fields.inbound("")).text());
    }

    @Test
    void everyWordOfAMessageHasItsProgress() {
        assertEquals(Optional.of(Progress.ACCEPTED), CallbackWord.progress("sending"));
        assertEquals(Optional.of(Progress.DELIVERED), CallbackWord.progress("Delivered"));
        assertEquals(Optional.of(Progress.CANCELED), CallbackWord.progress("canceled"));
        assertEquals(Optional.empty(), CallbackWord.progress("teleported"));
        assertEquals(Optional.empty(), CallbackWord.progress("received"));
    }

    private static CallFields fields(String form) {
        return new CallFields(FormFields.parse(form.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aWordThatTwilioActsOnIsToldAsSuch() {
        assertTrue(((Inbound) fields("Body=ARRET&OptOutType=STOP").inbound("")).heeded());
        assertFalse(((Inbound) fields("Body=1").inbound("")).heeded());
    }
}
