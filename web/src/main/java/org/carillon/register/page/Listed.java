package org.carillon.register.page;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.carillon.paging.control.Page;
import org.carillon.problem.control.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of a list, or why there are none.
 *
 * @param next key behind which the following rows begin; null if there are none
 * @param faults why that cannot be searched for, by field
 */
public record Listed<T>(List<T> rows, @Nullable String next, Map<String, String> faults) {

    /** Somebody who mistypes a number in a search is told so in place; all other problems go on. */
    public static <T> Listed<T> of(Supplier<Page<T>> search) {
        try {
            Page<T> page = search.get();
            return new Listed<>(page.items(), page.next(), Map.of());
        } catch (Problem problem) {
            if (problem.fields().isEmpty()) {
                throw problem;
            }
            return new Listed<>(List.of(), null, problem.fields());
        }
    }

    /** For a page to repeat. */
    public List<String> reasons() {
        return List.copyOf(faults.values());
    }
}
