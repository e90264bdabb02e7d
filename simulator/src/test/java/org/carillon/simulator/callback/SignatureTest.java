package org.carillon.simulator.callback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SignatureTest {

    /** The example of Twilio's own documentation; the value was computed with openssl. */
    @Test
    void signsTwiliosPublishedExample() {
        Map<String, String> form = Map.of(
                "To", "+18005551212",
                "From", "+14158675309",
                "Digits", "1234",
                "Caller", "+14158675309",
                "CallSid", "CA1234567890ABCDE");

        assertEquals(
                "RSOYDt4T1cUTdK1PDd93/VVr8B8=",
                Signature.of("12345", "https://mycompany.com/myapp.php?foo=1&bar=2", form));
    }
}
