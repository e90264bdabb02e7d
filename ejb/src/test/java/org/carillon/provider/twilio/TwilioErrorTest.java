package org.carillon.provider.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.carillon.provider.control.Outcome.Kind;
import org.carillon.provider.control.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioErrorTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "20429", "30001", "30003", "21611", "21211", "21212", "21408", "21606", "21608", "21610", "21612",
                "21614", "21635", "30006", "63016", "20003", "20403", "30002", "30004", "30005", "30007", "30008"
            })
    void knowsTheCommonCodes(String code) {
        assertTrue(TwilioError.of(code).isPresent());
        assertTrue(TwilioError.describe(code).length() > 10);
    }

    @ParameterizedTest
    @CsvSource({"20003,ACCOUNT", "30002,ACCOUNT", "21610,OPTED_OUT", "21614,RECIPIENT", "21606,SENDER", "63016,CONTENT"
    })
    void tellsWhatIsAtFault(String code, Kind kind) {
        assertEquals(kind, TwilioError.of(code).orElseThrow().kind().orElseThrow());
    }

    @Test
    void speaksOfUnknownCodesToo() {
        assertEquals("Twilio error 12345", TwilioError.describe("12345"));
    }

    @Test
    void translatesStatuses() {
        assertEquals(Optional.of(Progress.ACCEPTED), TwilioStatus.progress("sending"));
        assertEquals(Optional.of(Progress.DELIVERED), TwilioStatus.progress("delivered"));
        assertEquals(Optional.empty(), TwilioStatus.progress("received"));
        assertEquals(Optional.empty(), TwilioStatus.progress(null));
    }
}
