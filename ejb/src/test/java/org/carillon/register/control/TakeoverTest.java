package org.carillon.register.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.register.control.Takeover.BadCell;
import org.junit.jupiter.api.Test;

class TakeoverTest {
    private final List<String> calls = new ArrayList<>();
    private final EntityManager entities = (EntityManager) Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                calls.add(method.getName());
                return null;
            });

    @Test
    void countsWhatEachRowHasDone() {
        List<Line<String>> lines =
                List.of(line(2, "added"), line(3, "changed"), line(4, "unchanged"), line(5, "ADDED"));
        Takeover takeover = Takeover.of(
                entities, lines, wanted -> wanted, wanted -> Effect.valueOf(wanted.toUpperCase(java.util.Locale.ROOT)));
        assertEquals(new Takeover(4, 2, 1, 1, 0, List.of()), takeover);
    }

    @Test
    void aBadRowIsNamedAndCostsNoOther() {
        List<Line<String>> lines = List.of(
                new Line<>(2, null, Map.of("phone", "The number is too short")),
                line(3, "refused"),
                line(4, "odd"),
                line(5, "good"));
        Takeover takeover = Takeover.of(entities, lines, wanted -> wanted, wanted -> switch (wanted) {
            case "refused" ->
                throw Problem.field(ProblemCode.VALIDATION_FAILED, "department_id", "there is no department 9");
            case "odd" -> throw Problem.of(ProblemCode.NOT_FOUND, "It is gone");
            default -> Effect.ADDED;
        });
        assertEquals(
                new Takeover(
                        4,
                        1,
                        0,
                        0,
                        3,
                        List.of(
                                new BadCell(2, "phone", "The number is too short"),
                                new BadCell(3, "department_id", "there is no department 9"),
                                new BadCell(4, "", "It is gone"))),
                takeover);
    }

    @Test
    void aRowThatIsThereTwiceNamesTheFirst() {
        List<Line<String>> lines = List.of(line(2, "a"), line(3, "b"), line(7, "A"));
        Takeover takeover = Takeover.of(
                entities, lines, wanted -> wanted.toLowerCase(java.util.Locale.ROOT), wanted -> Effect.ADDED);
        assertEquals(List.of(new BadCell(7, "", "is the same as row 2")), takeover.errors());
        assertEquals(2, takeover.added());
    }

    @Test
    void writesInBetweenSoThatManyRowsStayFast() {
        List<Line<String>> lines = IntStream.rangeClosed(2, 1001)
                .mapToObj(row -> line(row, "row " + row))
                .toList();
        Takeover.of(entities, lines, wanted -> wanted, wanted -> Effect.ADDED);
        assertEquals(5, calls.stream().filter("clear"::equals).count());
        assertEquals(0, calls.indexOf("flush"));
    }

    @Test
    void whoWritesTheSameAtTheSameMomentIsToldToTryAgain() {
        SQLException taken = new SQLException("duplicate", "23505");
        Problem problem = assertThrows(
                Problem.class,
                () -> Takeover.of(entities, List.of(line(2, "a")), wanted -> wanted, wanted -> {
                    throw new PersistenceException(taken);
                }));
        assertEquals(ProblemCode.VERSION_CONFLICT, problem.code());
    }

    private static Line<String> line(int row, String wanted) {
        return new Line<>(row, wanted, Map.of());
    }
}
