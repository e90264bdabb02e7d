package org.carillon.notification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.Lane;
import org.carillon.provider.control.Origin;
import org.carillon.provider.control.ProviderName;
import org.junit.jupiter.api.Test;

class WaitingLinesTest {
    private static final Origin ONE = new Origin(ProviderName.TWILIO, Kind.SMS, "+1");
    private static final Origin OTHER = new Origin(ProviderName.TWILIO, Kind.SMS, "+2");

    private final WaitingLines lines = new WaitingLines(100, 64);
    private final Slots slots = new Slots();

    @Test
    void anUrgentOneOvertakesAndASingleOnePassesTheBulk() {
        lines.add(Lane.BULK, ONE, ids(1, 50));
        lines.add(Lane.SINGLE, ONE, ids(101, 102));
        lines.add(Lane.URGENT, ONE, ids(201, 201));
        assertEquals(ids(201, 201), released(1));
        assertEquals(ids(101, 101), released(1));
        assertEquals(List.of(id(102), id(1), id(2)), released(3));
        assertEquals(ids(3, 50), released(100));
        assertTrue(lines.isEmpty());
    }

    @Test
    void whoWaitsAlreadyKeepsItsPlace() {
        lines.add(Lane.SINGLE, ONE, ids(1, 3));
        lines.add(Lane.SINGLE, ONE, List.of(id(3), id(4), id(1)));
        assertEquals(ids(1, 4), released(64));
    }

    @Test
    void whatCouldNotGoIsTheNextAgain() {
        lines.add(Lane.SINGLE, ONE, ids(1, 5));
        slots.free.put(ONE, 2);
        lines.putBack(lines.release(slots).get(0));
        assertEquals(ids(1, 5), released(64));
    }

    @Test
    void sendersThatShareAProviderTakeTurns() {
        lines.add(Lane.SINGLE, ONE, ids(1, 3));
        lines.add(Lane.SINGLE, OTHER, ids(11, 13));
        slots.shared = 1;
        List<UUID> gone = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            slots.shared = 1;
            slots.free.putAll(Map.of(ONE, 1, OTHER, 1));
            lines.release(slots).forEach(group -> gone.addAll(group.ids()));
        }
        assertEquals(List.of(id(1), id(11), id(2), id(12), id(3), id(13)), gone);
    }

    @Test
    void moreThanItHoldsIsLeftToTheSweep() {
        lines.add(Lane.BULK, ONE, ids(1, 150));
        assertEquals(ids(1, 64), released(1_000));
        assertEquals(ids(65, 100), released(1_000));
    }

    private List<UUID> released(int free) {
        slots.free.put(ONE, free);
        return lines.release(slots).stream()
                .flatMap(group -> group.ids().stream())
                .toList();
    }

    private static List<UUID> ids(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(WaitingLinesTest::id).toList();
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }

    /** As many slots as a test says. */
    private static final class Slots implements WaitingLines.Gate {
        private final Map<Origin, Integer> free = new HashMap<>();
        private int shared = Integer.MAX_VALUE;

        @Override
        public int letPass(Origin origin, Lane lane, int most) {
            int number = Math.min(shared, Math.min(most, free.getOrDefault(origin, 0)));
            free.merge(origin, -number, Integer::sum);
            shared -= number;
            return number;
        }
    }
}
