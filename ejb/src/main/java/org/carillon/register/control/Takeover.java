package org.carillon.register.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.carillon.problem.control.Failures;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file's rows. A bad row is named and left out; all others are taken.
 *
 * @param total rows below the header
 * @param errors in the order of the rows; a row can have several
 */
public record Takeover(int total, int added, int changed, int unchanged, int failed, List<BadCell> errors) {
    /** What is managed is compared with the database before each query: the more of it, the slower. */
    private static final int MOST_MANAGED = 200;

    /** @param column empty if it is about the row as a whole */
    public record BadCell(int row, String column, String reason) {}

    /**
     * Takes the rows in their order, in the caller's transaction.
     *
     * @param key what no two rows of a file may share; null if a row has none
     * @param take adds or changes one; what it throws makes the row a bad one
     */
    public static <W> Takeover of(
            EntityManager entities,
            List<Line<W>> lines,
            Function<? super W, @Nullable Object> key,
            Function<? super W, Effect> take) {
        try {
            return all(entities, lines, key, take);
        } catch (PersistenceException e) {
            throw Failures.isConstraintViolation(e)
                    ? Problem.of(
                            ProblemCode.VERSION_CONFLICT,
                            "Somebody else has written the same at this moment, and nothing was taken: try again")
                    : e;
        }
    }

    private static <W> Takeover all(
            EntityManager entities,
            List<Line<W>> lines,
            Function<? super W, @Nullable Object> key,
            Function<? super W, Effect> take) {
        Map<Effect, Integer> effects = new EnumMap<>(Effect.class);
        Map<Object, Integer> rows = new HashMap<>();
        List<BadCell> errors = new ArrayList<>();
        int failed = 0;
        for (Line<W> line : lines) {
            Map<String, String> faults = faults(line, rows, key);
            if (faults.isEmpty() && line.wanted() != null) {
                try {
                    effects.merge(take.apply(line.wanted()), 1, Integer::sum);
                } catch (Problem problem) {
                    faults = problem.fields().isEmpty() ? Map.of("", problem.detail()) : problem.fields();
                }
            }
            if (!faults.isEmpty()) {
                failed++;
                faults.forEach((column, reason) -> errors.add(new BadCell(line.row(), column, reason)));
            }
            if (line.row() % MOST_MANAGED == 0) {
                entities.flush();
                entities.clear();
            }
        }
        entities.flush();
        return new Takeover(
                lines.size(),
                effects.getOrDefault(Effect.ADDED, 0),
                effects.getOrDefault(Effect.CHANGED, 0),
                effects.getOrDefault(Effect.UNCHANGED, 0),
                failed,
                errors);
    }

    private static <W> Map<String, String> faults(
            Line<W> line, Map<Object, Integer> rows, Function<? super W, @Nullable Object> key) {
        if (line.wanted() == null) {
            return line.faults();
        }
        Object keyed = key.apply(line.wanted());
        Integer first = keyed == null ? null : rows.putIfAbsent(keyed, line.row());
        return first == null ? Map.of() : Map.of("", "is the same as row " + first);
    }
}
