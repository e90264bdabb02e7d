package org.carillon.overview.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void theBeginningOfAnIdTellsItsMinute() {
        for (String moment : Set.of("2026-11-21T14:00:00Z", "2026-11-21T14:00:59.999Z", "2026-11-21T14:00:30Z")) {
            Instant born = Instant.parse(moment);
            String id = UuidCreator.getTimeOrderedEpochMin(born).toString();
            SortedSet<Long> minutes = Minutes.of(Set.of(id.substring(0, Minutes.SHOWN_CHARACTERS)), 0);
            assertTrue(minutes.contains(Minutes.of(born)), moment);
            assertTrue(minutes.size() <= 2, moment);
        }
    }

    @Test
    void whatIsTooOldIsLeftOut() {
        Instant born = Instant.parse("2026-11-21T14:00:30Z");
        String id = UuidCreator.getTimeOrderedEpochMin(born).toString().substring(0, Minutes.SHOWN_CHARACTERS);
        assertEquals(Set.of(), Minutes.of(Set.of(id), Minutes.of(born) + 1));
    }
}
