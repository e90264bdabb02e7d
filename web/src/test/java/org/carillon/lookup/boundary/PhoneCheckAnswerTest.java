package org.carillon.lookup.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PhoneCheckAnswerTest {

    @Test
    void tellsTheNumberAndItsCountry() {
        assertEquals(
                new PhoneCheckAnswer(true, true, "+61412345678", "AU", null, null),
                PhoneCheckAnswer.of(new PhoneCheckRequest("0412 345 678", "AU")));
    }

    @Test
    void aNumberOutsideOfTheKnownRangesIsPossibleAllTheSame() {
        PhoneCheckAnswer answer = PhoneCheckAnswer.of(new PhoneCheckRequest("+15550100000", "US"));
        assertEquals(true, answer.possible());
        assertEquals(false, answer.valid());
    }

    @Test
    void tellsWhyItIsNone() {
        assertEquals(
                "too_short",
                PhoneCheckAnswer.of(new PhoneCheckRequest("12", "AU")).reason());
        assertEquals(
                "empty", PhoneCheckAnswer.of(new PhoneCheckRequest(" ", "AU")).reason());
        assertEquals(
                "not_a_number",
                PhoneCheckAnswer.of(new PhoneCheckRequest("call me", "AU")).reason());
    }
}
