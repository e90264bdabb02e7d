package org.carillon.paging.control;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some rows, in the order of their search.
 *
 * @param next key of the last of them, behind which the page that follows begins; null on the last page
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /** @param found one more than {@code limit} where there are more */
    static <T> Page<T> of(List<T> found, int limit, Function<? super T, ?> key) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, String.valueOf(key.apply(items.get(limit - 1))));
    }
}
