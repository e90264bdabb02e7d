package org.carillon.network.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworksTest {
    private static final Networks SOME = Networks.parse("203.0.113.7, 198.51.100.0/24\n2001:db8::/32");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "203.0.113.7",
                "198.51.100.0",
                "198.51.100.255",
                "2001:db8::1",
                "::ffff:203.0.113.7",
                "2001:db8::1%eth0"
            })
    void haveWhatIsListed(String address) {
        assertTrue(SOME.have(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"203.0.113.8", "198.51.101.0", "2001:db9::1", "", "localhost", "203.0.113.7.example", "unknown"})
    void haveNothingElse(String address) {
        assertFalse(SOME.have(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "203.0.113.0/33", "203.0.113.0/-1", "203.0.113.0/x", "1.2.3", "300.1.1.1", "/8"})
    void areWrittenInDigits(String written) {
        assertThrows(IllegalArgumentException.class, () -> Networks.parse(written));
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.8, 198.51.100.9, 203.0.113.8",
        "203.0.113.7, 192.0.2.1, 192.0.2.1",
        "203.0.113.7, '10.6.6.6, 192.0.2.1, 198.51.100.9', 192.0.2.1",
        "203.0.113.7, '198.51.100.8, 198.51.100.9', 198.51.100.8",
        "203.0.113.7, 192.0.2.1:4711, 192.0.2.1",
        "203.0.113.7, '[2001:db9::1]:4711', 2001:db9::1",
        "203.0.113.7, '203.0.113.7, unknown', unknown"
    })
    void onlyListedProxiesAreBelieved(String peer, String forwardedFor, String caller) {
        assertEquals(caller, ForwardedFor.caller(peer, List.of(forwardedFor), SOME));
    }

    @Test
    void aProxyThatNamesNobodyIsTheCaller() {
        assertEquals("203.0.113.7", ForwardedFor.caller("203.0.113.7", List.of(), SOME));
    }
}
