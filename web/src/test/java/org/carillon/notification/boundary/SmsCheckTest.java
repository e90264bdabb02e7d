package org.carillon.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carillon.channel.entity.Kind;
import org.carillon.phone.InvalidPhoneNumber;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsCheckTest {

    @Test
    void takesTheLongestText() {
        assertDoesNotThrow(() -> SmsCheck.check(new DirectSms("+15551234567", "x".repeat(1600), "za", null, null)));
    }

    @Test
    void refusesOneCharacterMoreWithACodeOfItsOwn() {
        Problem problem = refused(new DirectSms("+15551234567", "x".repeat(1601), null, null, null));
        assertEquals(ProblemCode.MESSAGE_TOO_LONG, problem.code());
        assertEquals("message: has 1601 characters, at most 1600 can be sent", problem.detail());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        Problem problem = refused(new TwilioSms(null, " ", -1L, "Atlantis", null, null));
        assertEquals(ProblemCode.VALIDATION_FAILED, problem.code());
        assertEquals(
                Set.of("to_phone", "message", "send_to_user_id", "region"),
                problem.fields().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n ", "a\u0000b", "\ud800 alone", "\udc00\ud800", "ends with \ud83d"})
    void refusesTextsThatCannotBeStored(String text) {
        assertEquals(
                Set.of("message"),
                refused(new DirectSms("+15551234567", text, null, null, null))
                        .fields()
                        .keySet());
    }

    @Test
    void takesPairsOfSurrogates() {
        assertDoesNotThrow(
                () -> SmsCheck.check(new DirectSms("+15551234567", "\ud83d\ude00\ud83d\ude00", null, null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "+44 7700 900123,+447700900123",
        "Clinic12345,Clinic12345",
        "12345,12345",
        "MG0123456789abcdef0123456789abcdef,MG0123456789abcdef0123456789abcdef"
    })
    void takesEveryFormOfSender(String written, String taken) {
        assertEquals(taken, Sender.parse(Kind.SMS, written, "US"));
    }

    @Test
    void whatsAppTakesNumbersAndServicesOnly() {
        assertEquals("+14155238886", Sender.parse(Kind.WHATSAPP, "whatsapp:+14155238886", "US"));
        assertThrows(InvalidPhoneNumber.class, () -> Sender.parse(Kind.WHATSAPP, "Clinic", "US"));
    }

    @Test
    void mediaNeedNoText() {
        assertDoesNotThrow(() ->
                SmsCheck.check(new DirectSms("+15551234567", null, null, List.of("https://example.com/a.jpg"), null)));
        assertEquals(
                Set.of("message"),
                refused(new DirectSms("+15551234567", null, null, List.of(), null))
                        .fields()
                        .keySet());
    }

    @Test
    void aTemplateNeedsNoTextAndVariablesNeedATemplate() {
        assertDoesNotThrow(
                () -> SmsCheck.check(whatsApp(null, "HX0123456789abcdef0123456789abcdef", Map.of("1", "Ann"))));
        assertEquals(
                Set.of("content_sid"),
                refused(whatsApp("Hello", "MG1", null)).fields().keySet());
        assertEquals(
                Set.of("content_variables"),
                refused(whatsApp("Hello", null, Map.of("1", "Ann"))).fields().keySet());
    }

    private static WhatsAppMessage whatsApp(
            @Nullable String message, @Nullable String sid, @Nullable Map<String, @Nullable String> variables) {
        return new WhatsAppMessage("+447700900123", message, null, sid, variables, null, null, null);
    }

    @Test
    void refusesALongName() {
        assertThrows(InvalidPhoneNumber.class, () -> Sender.parse(Kind.SMS, "Clinic North", "US"));
    }

    @Test
    void refusesTheDocumentsImpossibleSender() {
        Problem problem = assertThrows(
                Problem.class,
                () -> SmsCheck.sender(new PlatformSms("+447700900123", "Hello", "+0987654321", "GB", null, null)));
        assertEquals(ProblemCode.INVALID_PHONE_NUMBER, problem.code());
        assertEquals(Set.of("from_number"), problem.fields().keySet());
    }

    private static Problem refused(SmsRequest request) {
        return assertThrows(Problem.class, () -> SmsCheck.check(request));
    }
}
