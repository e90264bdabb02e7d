package org.carillon.routing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.carillon.routing.entity.Tally;
import org.junit.jupiter.api.Test;

class WindowTest {
    private final Window window = new Window();

    @Test
    void countsOnlyTheSecondsAskedFor() {
        window.note(100, true, false);
        window.note(101, false, true);
        window.note(105, false, false);

        assertEquals(new Tally(2, 0, 1), window.between(100, 105));
        assertEquals(new Tally(3, 1, 1), window.between(80, 110));
        assertEquals(Tally.NONE, window.between(105, 120));
    }

    @Test
    void aSecondOfTenMinutesAgoIsForgotten() {
        window.note(100, true, false);
        window.note(700, false, false);

        assertEquals(new Tally(1, 0, 0), window.between(0, 700));
    }

    @Test
    void aProviderWithLittleToDoIsJudgedByItsLastGoodCalls() {
        window.note(1000, true, false);
        window.note(1100, false, false);
        window.note(1200, false, false);
        window.note(1300, false, false);

        assertEquals(new Tally(3, 0, 0), window.lately(0, 20, 1310));
        assertEquals(new Tally(2, 0, 0), window.lately(1150, 20, 1310));
    }

    @Test
    void whatWentBadlyWithinTheWindowCounts() {
        window.note(1300, true, false);
        window.note(1305, false, false);

        assertEquals(new Tally(2, 1, 0), window.lately(0, 20, 1310));
    }
}
