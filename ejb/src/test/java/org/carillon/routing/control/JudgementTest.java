package org.carillon.routing.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.carillon.channel.entity.Kind;
import org.carillon.routing.entity.CarriedKey;
import org.carillon.routing.entity.RouteLevel;
import org.carillon.routing.entity.Tally;
import org.junit.jupiter.api.Test;

class JudgementTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Signs WELL = signs(0, new Tally(40, 0, 0));
    private static final Signs IN_BETWEEN = signs(0, new Tally(40, 4, 0));
    private static final Signs BAD = signs(0, new Tally(40, 16, 0));

    private final Judgement judgement =
            new Judgement(new Limits(Duration.ofSeconds(20), 20, Duration.ofSeconds(3), PAUSE));
    private final RouteLevel level = new RouteLevel(new CarriedKey("TWILIO", Kind.SMS));

    @Test
    void tellsTheFigures() {
        assertEquals(Optional.of("16 of 40 calls failed (40 %, limit 20 %) in 20 s"), judgement.fall(level, BAD, NOW));
        assertEquals(
                Optional.of("10 of 40 calls took longer than 3 s (25 %, limit 20 %) in 20 s"),
                judgement.fall(level, signs(0, new Tally(40, 1, 10)), NOW));
    }

    @Test
    void aFewCallsProveNothing() {
        assertEquals(Optional.empty(), judgement.fall(level, signs(0, new Tally(4, 4, 4)), NOW));
    }

    @Test
    void anOpenBreakerIsAFaultWithoutCalls() {
        assertEquals(Optional.of("its breaker is open"), judgement.fall(level, signs(1, Tally.NONE), NOW));
        assertEquals(
                Optional.of("it refuses the account on 2 of 3 nodes; 2 of 9 calls failed in 20 s"),
                judgement.fall(level, new Signs(3, 0, 2, 2, new Tally(9, 2, 0), Tally.NONE), NOW));
        assertEquals(Optional.empty(), judgement.fall(level, new Signs(3, 1, 0, 1, Tally.NONE, Tally.NONE), NOW));
    }

    @Test
    void betweenTheLimitsNothingChanges() {
        assertEquals(Optional.empty(), judgement.fall(level, IN_BETWEEN, NOW));
        level.fall(PAUSE, "", NOW);
        Instant later = NOW.plus(PAUSE);
        assertEquals(Optional.empty(), judgement.fall(level, IN_BETWEEN, later));
        assertEquals(Optional.empty(), judgement.rise(level, IN_BETWEEN, later));
        assertTrue(judgement.rise(level, WELL, later).isPresent());
    }

    @Test
    void fallsStepByStepAndNotBelowNothing() {
        Instant at = NOW;
        for (int left : new int[] {75, 50, 25, 0}) {
            assertTrue(judgement.fall(level, BAD, at).isPresent());
            level.fall(PAUSE, "", at);
            assertEquals(left, level.level());
            assertEquals(Optional.empty(), judgement.fall(level, BAD, at.plusSeconds(4)));
            at = at.plusSeconds(5);
        }
        assertEquals(Optional.empty(), judgement.fall(level, BAD, at));
    }

    @Test
    void risesOnlyAfterThePauseAndOnAFewGoodCalls() {
        level.fall(PAUSE, "", NOW);

        assertEquals(Optional.empty(), judgement.rise(level, WELL, NOW.plusSeconds(14)));
        assertEquals(Optional.empty(), judgement.rise(level, signs(0, new Tally(2, 0, 0)), NOW.plus(PAUSE)));
        assertEquals(
                Optional.of("of its last 3 calls 0 failed and 0 were slow (limit 5 %)"),
                judgement.rise(level, signs(0, new Tally(3, 0, 0)), NOW.plus(PAUSE)));
        assertEquals(Optional.empty(), judgement.rise(level, signs(1, new Tally(3, 0, 0)), NOW.plus(PAUSE)));
    }

    @Test
    void whoFallsAgainSoonWaitsTwiceAsLong() {
        level.fall(PAUSE, "", NOW);
        level.rise("", NOW.plusSeconds(15));
        level.fall(PAUSE, "", NOW.plusSeconds(20));
        level.fall(PAUSE, "", NOW.plusSeconds(25));

        assertFalse(level.mayRise(NOW.plusSeconds(25 + 29)));
        assertTrue(level.mayRise(NOW.plusSeconds(25 + 30)));

        level.rise("", NOW.plusSeconds(60));
        level.fall(PAUSE, "", NOW.plusSeconds(600));
        assertTrue(level.mayRise(NOW.plusSeconds(615)));
    }

    @Test
    void whoHasNothingToDoGetsAnotherChanceInTheEnd() {
        level.fall(PAUSE, "", NOW);

        assertEquals(Optional.empty(), judgement.rise(level, Signs.NONE, NOW.plusSeconds(149)));
        assertTrue(judgement.rise(level, Signs.NONE, NOW.plusSeconds(150)).isPresent());
        assertEquals(Optional.empty(), judgement.rise(level, signs(1, Tally.NONE), NOW.plusSeconds(150)));
    }

    @Test
    void onlyWhoIsWellTakesOver() {
        assertTrue(judgement.isFit(level, Signs.NONE));
        assertTrue(judgement.isFit(level, IN_BETWEEN));
        assertFalse(judgement.isFit(level, BAD));
        assertFalse(judgement.isFit(level, signs(1, Tally.NONE)));
    }

    private static Signs signs(int away, Tally calls) {
        return new Signs(1, away, 0, away, calls, calls);
    }
}
