package org.carillon.provider.twilio;

import static org.carillon.provider.twilio.TwilioFixtures.ID;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusCallbackTest {
    @ParameterizedTest
    @CsvSource({
        "https://a.example/hook,https://a.example/hook?notification=",
        "https://a.example/hook?,https://a.example/hook?notification=",
        "https://a.example/hook?x=%2F,https://a.example/hook?x=%2F&notification=",
        "https://a.example/hook?x=1&,https://a.example/hook?x=1&notification=",
        "https://a.example,https://a.example?notification="
    })
    void addsOurIdToTheQuery(URI base, String expected) {
        assertEquals(URI.create(expected + ID), new StatusCallback(base).forNotification(ID));
    }

    @ParameterizedTest
    @CsvSource(
            "https://a.example/hook#top,https://a.example/hook?notification=019a0000-0000-7000-8000-000000000001#top")
    void keepsTheFragmentLast(URI base, URI expected) {
        assertEquals(expected, new StatusCallback(base).forNotification(ID));
    }
}
