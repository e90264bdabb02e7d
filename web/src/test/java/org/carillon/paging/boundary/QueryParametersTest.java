package org.carillon.paging.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;
import org.carillon.channel.entity.Kind;
import org.carillon.problem.control.Problem;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

    @Test
    void whatIsAbsentIsUsual() {
        assertEquals(50, QueryParameters.limit(null));
        assertNull(QueryParameters.id("before", null, "an id"));
        assertNull(QueryParameters.word("kind", null, Kind.class));
        assertNull(QueryParameters.phone("phone", null));
    }

    @Test
    void refusesALimitThatIsNone() {
        assertEquals("must be 1 to 200", refusal("limit", () -> QueryParameters.limit("201")));
        assertEquals("must be 1 to 200", refusal("limit", () -> QueryParameters.limit("0")));
        assertEquals("must be a whole number", refusal("limit", () -> QueryParameters.limit("ten")));
    }

    @Test
    void findsAWordInAnyCaseAndListsTheOthers() {
        EnumSet<Kind> known = EnumSet.of(Kind.SMS, Kind.WHATSAPP);
        assertEquals(Kind.SMS, QueryParameters.word("kind", "sMs", known));
        assertEquals("must be one of sms, whatsapp", refusal("kind", () -> QueryParameters.word("kind", "fax", known)));
    }

    @Test
    void tellsWhatAnIdIsOf() {
        assertEquals(
                "must be the id of an appointment",
                refusal("before", () -> QueryParameters.id("before", "7", "the id of an appointment")));
    }

    private static String refusal(String field, Supplier<?> reading) {
        Map<String, String> errors = assertThrows(Problem.class, reading::get).fields();
        return String.valueOf(errors.get(field));
    }
}
