package org.carillon.notification.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferTest {
    private static final Duration USUAL = Duration.ofSeconds(2);

    @Test
    void waitsAsUsualWithoutPreference() {
        Prefer none = Prefer.of(List.of());
        assertEquals(USUAL, none.patience(USUAL));
        assertEquals(Optional.empty(), none.applied());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wait=5|5|wait=5",
                "WAIT = 5|5|wait=5",
                "wait=\"7\"|7|wait=7",
                "wait=0|0|wait=0",
                "wait=100|30|wait=30",
                "respond-async|0|respond-async",
                "respond-async, wait=10|10|respond-async, wait=10",
                "return=minimal, wait=3; x=y|3|wait=3",
                "wait=3, wait=4|3|wait=3"
            })
    void honours(String header, long seconds, String applied) {
        Prefer prefer = Prefer.of(List.of(header));
        assertEquals(Duration.ofSeconds(seconds), prefer.patience(USUAL));
        assertEquals(Optional.of(applied), prefer.applied());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wait",
                "wait=",
                "wait=-1",
                "wait=soon",
                "wait=1.5",
                "wait=\"\"",
                "wait=99999999999999",
                "",
                ",;=,"
            })
    void ignoresWhatMakesNoSense(String header) {
        assertEquals(USUAL, Prefer.of(List.of(header)).patience(USUAL));
    }

    @Test
    void readsAllHeaders() {
        assertEquals(
                Duration.ofSeconds(4),
                Prefer.of(List.of("respond-async", "wait=4")).patience(USUAL));
    }
}
