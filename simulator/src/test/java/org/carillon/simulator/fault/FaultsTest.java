package org.carillon.simulator.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FaultsTest {

    @Test
    void acceptsAllByDefault() {
        assertEquals(10_000, roll(Faults.NONE).get(Fate.ACCEPTED));
    }

    @Test
    void keepsItsShares() {
        Map<Fate, Integer> fates = roll(new Faults(
                0, .1, 0, .1, .02, .05, .05, .01, 0, 0, false, false, 0, 0, false, false, false, "completed", 0));

        near(1_000, fates.getOrDefault(Fate.THROTTLED, 0));
        near(1_000, fates.getOrDefault(Fate.FAILED, 0));
        near(200, fates.getOrDefault(Fate.ACCEPTED_BUT_FAILED, 0));
        near(500, fates.getOrDefault(Fate.DROPPED_BEFORE, 0));
        near(500, fates.getOrDefault(Fate.ACCEPTED_BUT_DROPPED, 0));
        near(100, fates.getOrDefault(Fate.ACCEPTED_BUT_HELD, 0));
    }

    private static void near(int expected, int actual) {
        assertTrue(Math.abs(expected - actual) < 5 * Math.sqrt(expected), expected + " but " + actual);
    }

    private static Map<Fate, Integer> roll(Faults faults) {
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            fates.merge(faults.fate(random), 1, Integer::sum);
        }
        return fates;
    }
}
