package org.carillon.provider.twilio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.carillon.provider.control.MovableClock;
import org.junit.jupiter.api.Test;

class SenderPaceTest {
    private final MovableClock clock = new MovableClock();
    private final SenderPace pace = new SenderPace(clock);

    @Test
    void withoutARateNobodyWaits() {
        for (int i = 0; i < 10_000; i++) {
            assertEquals(Duration.ZERO, pace.take("+1", 0));
        }
    }

    @Test
    void letsASecondsWorthPassAndThenMakesWait() {
        for (int i = 0; i < 5; i++) {
            assertEquals(Duration.ZERO, pace.take("+1", 5));
        }
        assertTrue(pace.take("+1", 5).compareTo(Duration.ofMillis(200)) >= 0);
        assertEquals(Duration.ZERO, pace.take("+2", 5), "each sender has its own pace");
    }

    @Test
    void waitingMessagesArePromisedOneSlotAfterTheOther() {
        while (pace.take("+1", 10).isZero()) {
            // takes what may go at once
        }
        Duration last = Duration.ZERO;
        for (int i = 0; i < 100; i++) {
            Duration wait = pace.take("+1", 10);
            assertTrue(wait.compareTo(last) >= 0);
            last = wait;
        }
        assertTrue(last.compareTo(Duration.ofSeconds(9)) > 0 && last.compareTo(Duration.ofSeconds(11)) < 0, "" + last);
    }

    @Test
    void aThousandMessagesGoAtTheRateWhenEachComesBackAsTold() {
        PriorityQueue<Long> due = new PriorityQueue<>();
        for (int i = 0; i < 1_000; i++) {
            due.add(0L);
        }
        List<Long> gone = new ArrayList<>();
        long now = 0;
        long asked = 0;
        while (!due.isEmpty()) {
            long at = due.remove();
            if (at > now) {
                clock.advance(Duration.ofNanos(at - now));
                now = at;
            }
            asked++;
            Duration wait = pace.take("+1", 20);
            if (wait.isZero()) {
                gone.add(now);
            } else {
                due.add(now + wait.toNanos());
            }
        }
        for (int i = 40; i < gone.size(); i++) {
            assertTrue(gone.get(i) - gone.get(i - 40) >= 950_000_000L, "at most 40 within a second");
        }
        assertTrue(now < Duration.ofSeconds(150).toNanos(), "takes " + Duration.ofNanos(now));
        assertTrue(asked < 10_000, "asked " + asked + " times");
    }

    @Test
    void neverAsksForMoreThanTwoMinutes() {
        for (int i = 0; i < 1_000; i++) {
            assertTrue(pace.take("+1", 1).compareTo(Duration.ofMinutes(2)) <= 0);
        }
    }
}
