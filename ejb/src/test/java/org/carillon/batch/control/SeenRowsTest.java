package org.carillon.batch.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SeenRowsTest {

    @Test
    void findsEachOfManyAgain() {
        SeenRows seen = new SeenRows();
        for (int row = 1; row <= 100_000; row++) {
            assertEquals(0, seen.before("+1415" + (2_000_000 + row), "", row));
        }
        for (int row = 1; row <= 100_000; row++) {
            assertEquals(row, seen.before("+1415" + (2_000_000 + row), "", 0));
        }
    }

    @Test
    void addressAndTextDoNotRunIntoEachOther() {
        SeenRows seen = new SeenRows();
        assertEquals(0, seen.before("+1", "23", 1));
        assertEquals(0, seen.before("+12", "3", 2));
    }
}
