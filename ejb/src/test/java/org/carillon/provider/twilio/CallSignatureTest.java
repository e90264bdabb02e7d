package org.carillon.provider.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carillon.provider.wire.Parameter;
import org.junit.jupiter.api.Test;

class CallSignatureTest {
    /** The example of Twilio's documentation of webhook security. */
    private static final String TOKEN = "12345";

    private static final String ADDRESS = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final List<Parameter> FIELDS = List.of(
            new Parameter("CallSid", "CA1234567890ABCDE"),
            new Parameter("Caller", "+14158675309"),
            new Parameter("Digits", "1234"),
            new Parameter("From", "+14158675309"),
            new Parameter("To", "+18005551212"));
    private static final String SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";

    @Test
    void acceptsTheDocumentedExample() {
        assertTrue(CallSignature.matches(SIGNATURE, TOKEN, ADDRESS, FIELDS));
    }

    @Test
    void acceptsItWhetherOrNotThePortIsNamed() {
        assertTrue(CallSignature.matches(SIGNATURE, TOKEN, ADDRESS.replace(".com", ".com:443"), FIELDS));
        assertTrue(CallSignature.matches(SIGNATURE, TOKEN, ADDRESS.replace(".com", ".com:8443"), FIELDS));
    }

    @Test
    void refusesAnythingThatWasChanged() {
        assertFalse(CallSignature.matches(SIGNATURE, "12346", ADDRESS, FIELDS));
        assertFalse(CallSignature.matches(SIGNATURE, TOKEN, ADDRESS + "3", FIELDS));
        assertFalse(CallSignature.matches(SIGNATURE, TOKEN, ADDRESS, FIELDS.subList(1, 5)));
        assertFalse(CallSignature.matches("", TOKEN, ADDRESS, FIELDS));
    }

    @Test
    void aPortIsAddedOrTakenWithoutTouchingTheQuery() {
        assertEquals("https://a.example:443/p?q=%2F:1", CallSignature.otherPort("https://a.example/p?q=%2F:1"));
        assertEquals("http://a.example/p", CallSignature.otherPort("http://a.example:26080/p"));
        assertEquals("http://a.example:80", CallSignature.otherPort("http://a.example"));
    }

    @Test
    void theHashInTheQueryIsThatOfTheBody() {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        String hash = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        assertTrue(CallSignature.hasHashOf("a=1&bodySHA256=" + hash, body));
        assertFalse(CallSignature.hasHashOf("bodySHA256=" + hash.replace('4', '5'), body));
        assertFalse(CallSignature.hasHashOf("xbodySHA256=" + hash, body));
        assertFalse(CallSignature.hasHashOf(null, body));
    }
}
