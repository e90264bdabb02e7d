package org.carillon.appointment.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.carillon.sweep.control.Sweeper;
import org.junit.jupiter.api.Test;

class SharedDatabaseTest {
    private static final UUID GOOD = new UUID(0, 1);
    private static final UUID BAD = new UUID(0, 2);
    private static final UUID GOOD_TOO = new UUID(0, 3);

    private final List<UUID> untold = new ArrayList<>(List.of(GOOD, BAD, GOOD_TOO));
    private final List<UUID> takenOver = new ArrayList<>();
    private final List<String> givenUp = new ArrayList<>();

    @Test
    void aBadRowIsGivenUpAndDoesNotStopTheRest() {
        sweeping(new IllegalStateException("no such year")).sweep();
        assertEquals(List.of(GOOD, GOOD_TOO), takenOver);
        assertEquals(List.of(BAD + " The row makes no sense: no such year"), givenUp);
        assertTrue(untold.isEmpty());
    }

    @Test
    void nobodyIsGivenUpBecauseTheDatabaseIsAway() {
        RuntimeException away = new IllegalStateException(new SQLException("connection lost", "08006"));
        assertThrows(IllegalStateException.class, () -> sweeping(away).sweep());
        assertEquals(List.of(), givenUp);
        assertEquals(3, untold.size());
    }

    private SharedDatabase sweeping(RuntimeException failure) {
        SharedDatabase database = new SharedDatabase();
        database.sweeper = new Sweeper();
        database.rows = new SharedRows() {
            @Override
            public int takeOver(int most) {
                if (untold.contains(BAD)) {
                    throw failure;
                }
                return 0;
            }

            @Override
            public void takeOver(UUID row) {
                if (row.equals(BAD)) {
                    throw failure;
                }
                takenOver.add(row);
                untold.remove(row);
            }

            @Override
            public List<UUID> untold(int most) {
                return List.copyOf(untold);
            }

            @Override
            public void giveUp(UUID row, String reason) {
                givenUp.add(row + " " + reason);
                untold.remove(row);
            }
        };
        return database;
    }
}
