package org.carillon.reply.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " 1 ",
                "1.",
                "1!",
                "(1)",
                "\"1\"",
                "\n1\r\n",
                "１",
                "१",
                "١",
                "1\uFE0F\u20E3",
                "\u200B1",
                "One",
                "1 please",
                "1, thank you",
                "OK 1",
                "confirm",
                "Confirmed.",
                "1 confirm",
                "1 to confirm",
                "1 1",
                "1-"
            })
    void confirms(String text) {
        assertEquals(Answer.CONFIRM, Answer.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2.", "２", "two", "2 change", "2 to change please", "Change"})
    void asksForAnotherTime(String text) {
        assertEquals(Answer.CHANGE, Answer.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "3",
                "11",
                "12",
                "1 2",
                "1 or 2",
                "1/2",
                "1.5",
                "1?",
                "do I answer 1?",
                "not 1",
                "I cannot confirm",
                "ok",
                "thanks",
                "on 1 December",
                "👍",
                "yes please",
                "no",
                "I come at 2 pm",
                "don't change"
            })
    void isNotGuessed(String text) {
        assertEquals(Answer.UNCLEAR, Answer.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STOP",
                "stop",
                " Stop. ",
                "STOPALL",
                "UNSUBSCRIBE",
                "END",
                "QUIT",
                "REVOKE",
                "OPTOUT",
                "START",
                "UNSTOP",
                "HELP"
            })
    void theProvidersWordsAreNoAnswers(String text) {
        assertEquals(Answer.PROVIDER_WORD, Answer.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"YES", "yes", "Cancel", " CANCEL! "})
    void yesAndCancelAreNeverAnswers(String text) {
        assertEquals(Answer.MISTAKEN_WORD, Answer.of(text));
    }

    @Test
    void aWordInASentenceIsNotTheProviders() {
        assertEquals(Answer.UNCLEAR, Answer.of("please stop calling my old number"));
    }
}
