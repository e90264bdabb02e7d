package org.carillon.routing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.carillon.provider.control.ProviderName;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Shares FIRST = Shares.parse("TWILIO=100,SMSBROADCAST=0");

    @Test
    void theFirstSendsAndTheOthersStandBy() {
        assertEquals(FIRST, Shares.ofFirst(List.of(ProviderName.TWILIO, ProviderName.SMSBROADCAST)));
    }

    @Test
    void aTextIsReadAsItWasWritten() {
        assertEquals("TWILIO=100,SMSBROADCAST=0", FIRST.written());
    }

    @Test
    void whatOneLosesGoesToWhomStandsBy() {
        assertEquals(Shares.parse("TWILIO=25,SMSBROADCAST=75"), FIRST.after(levels(25, 100)));
    }

    @Test
    void whatOneLosesGoesToWhomHasMore() {
        assertEquals(
                Shares.parse("TWILIO=0,SMSBROADCAST=100"),
                Shares.parse("TWILIO=50,SMSBROADCAST=50").after(levels(0, 100)));
    }

    @Test
    void equallyBadOnesKeepTheirParts() {
        assertEquals(FIRST, FIRST.after(levels(25, 25)));
        assertEquals(FIRST, FIRST.after(levels(0, 0)));
    }

    @Test
    void whoStandsByIsNotSparedWhenNobodyElseIsLeft() {
        assertEquals(Shares.parse("SMSBROADCAST=100"), FIRST.among(List.of(ProviderName.SMSBROADCAST)));
    }

    @Test
    void aQuarterOfTheNumbersIsAQuarterOfTheMessages() {
        Shares shares = Shares.parse("TWILIO=25,SMSBROADCAST=75");
        long twilio = java.util.stream.LongStream.range(0, 1000)
                .filter(number -> shares.at(number) == ProviderName.TWILIO)
                .count();
        assertEquals(250, twilio);
    }

    @Test
    void whoHasNothingGetsNothing() {
        for (long number = 0; number < 200; number++) {
            assertEquals(ProviderName.TWILIO, FIRST.at(number));
        }
    }

    private static ToIntFunction<ProviderName> levels(int twilio, int broadcast) {
        Map<ProviderName, Integer> levels = Map.of(ProviderName.TWILIO, twilio, ProviderName.SMSBROADCAST, broadcast);
        return levels::get;
    }
}
