package org.carillon.simulator.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SidTest {

    private final Sid sids = new Sid(new Random(1));

    @Test
    void leadsBackToItsNumber() {
        for (long sequence : new long[] {0, 1, 2, 4_711, 200_000, Long.MAX_VALUE}) {
            assertEquals(sequence, sids.sequence(sids.of("SM", sequence)).orElseThrow());
        }
    }

    @Test
    void knowsNoSidOfAnotherRun() {
        String other = new Sid(new Random(2)).of("SM", 1);

        assertTrue(sids.sequence(other).isEmpty());
        assertTrue(sids.sequence("SM12").isEmpty());
        assertTrue(sids.sequence("SM" + "z".repeat(32)).isEmpty());
    }
}
