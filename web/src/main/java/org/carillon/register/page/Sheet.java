package org.carillon.register.page;

import java.util.function.LongFunction;
import org.carillon.frame.page.Asked;
import org.carillon.register.entity.Kept;
import org.carillon.request.boundary.IfMatch;
import org.jspecify.annotations.Nullable;

/**
 * The form of one kept row, or of one to come.
 *
 * @param row null if it is to be made
 * @param call that makes or changes it, as {@code PUT /api/users/7}
 * @param etag the version that is shown; null if it is to be made
 */
public record Sheet<T extends Kept>(
        @Nullable T row, String call, @Nullable String etag) {

    /**
     * The one whose id the address names; without an id, an empty one.
     *
     * @param resource as {@code /api/users}
     * @param found fails with NOT_FOUND
     */
    public static <T extends Kept> Sheet<T> of(Asked asked, String resource, LongFunction<T> found) {
        Long id = asked.number("id");
        if (id == null) {
            return new Sheet<>(null, "POST " + resource, null);
        }
        T row = found.apply(id);
        return new Sheet<>(row, "PUT " + resource + "/" + id, IfMatch.etag(row.getVersion()));
    }

    public boolean isFresh() {
        return row == null;
    }
}
