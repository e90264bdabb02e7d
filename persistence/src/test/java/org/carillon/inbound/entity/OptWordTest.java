package org.carillon.inbound.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptWordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop\n",
                "Stop.",
                "STOP!",
                "stop all",
                "StopAll",
                "unsubscribe",
                "END",
                "quit",
                "REVOKE",
                "OptOut",
                "opt-out",
                "cancel"
            })
    void endsMessages(String text) {
        assertEquals(Optional.of(OptWord.STOP), OptWord.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"START", "start ", "Yes", "UNSTOP"})
    void beginsMessages(String text) {
        assertEquals(Optional.of(OptWord.START), OptWord.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HELP", "info"})
    void asksForHelp(String text) {
        assertEquals(Optional.of(OptWord.HELP), OptWord.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "Please stop calling", "I will stop by", "cancel.", "Yes, please", "Start!", "the end"})
    void saysNothingToTheProvider(String text) {
        assertEquals(Optional.empty(), OptWord.of(text));
    }
}
