package org.carillon.batch.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import org.carillon.batch.entity.Batch;
import org.carillon.batch.entity.BatchContent;
import org.carillon.batch.entity.NewBatch;
import org.carillon.batch.entity.Staged;
import org.carillon.batch.entity.StagedRow;
import org.carillon.channel.entity.Kind;
import org.carillon.text.VariableText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RowCheckTest {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void fillsEachRowsOwnText() {
        RowCheck check = check("Hi {name}, load {load}");
        StagedRow row = check.next(row("+27 12 345 6789", Map.of("name", "Ana", "load", "L-1")));
        assertEquals("+27123456789", row.getRecipient());
        assertEquals("Hi Ana, load L-1", row.getText());
        assertEquals(1, row.getSegments());
    }

    @Test
    void refusesARowWithoutStoppingTheOthers() {
        RowCheck check = check("Hi {name}");
        assertEquals("invalid_phone_number", code(check, row("12")));
        assertEquals("invalid_phone_number", code(check, row(null)));
        assertEquals("variable_missing", code(check, row("+27123456789")));
        assertEquals("message_too_long", code(check, row("+27123456789", Map.of("name", "x".repeat(1600)))));
        assertEquals("bad_row", code(check, BatchRecipient.unreadable("+27123456789", "has 1 fields")));
        assertTrue(check.next(row("+27123456789", Map.of("name", "Bo"))).isGood());
        assertEquals(new Staged(6, 5, 0, null, 1), check.sum(null));
    }

    @Test
    void theSameTextToTheSameNumberIsADuplicateAndAnotherTextIsNot() {
        RowCheck check = check("Hi {name}");
        check.next(row("+27123456789", Map.of("name", "Ana")));
        check.next(row("+27123456789", Map.of("name", "Bo")));
        StagedRow twice = check.next(row("0027123456789", Map.of("name", "Ana")));
        assertEquals("duplicate", twice.getCode());
        assertEquals("has the number and the text of row 1", twice.getReason());
        assertEquals(new Staged(3, 1, 1, null, 2), check.sum(null));
    }

    @Test
    void whatADatabaseCannotHoldIsNoFault() {
        StagedRow row = check("m").next(row("\0\uD800"));
        assertEquals(" ?", row.getWritten());
    }

    private static BatchRecipient row(@Nullable String to) {
        return row(to, Map.of());
    }

    private static BatchRecipient row(@Nullable String to, Map<String, String> variables) {
        return BatchRecipient.of(to, 3L, variables).in("ZA");
    }

    private static String code(RowCheck check, BatchRecipient row) {
        return String.valueOf(check.next(row).getCode());
    }

    private static RowCheck check(String text) {
        Batch batch = new Batch(new NewBatch(Kind.SMS, text, null, new BatchContent(), null, false, "tests", NOW), NOW);
        return new RowCheck(batch, VariableText.of(text));
    }
}
