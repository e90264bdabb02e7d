package org.carillon.paging.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/** Tells a page, and where the next one is. */
public final class PagedAnswers {

    private PagedAnswers() {}

    /** A page as a record that the API's description can name: {@code WorkItemPageAnswer::new}. */
    @FunctionalInterface
    public interface Shape<A> {
        Object of(List<A> items, @Nullable String next);
    }

    /** 200; the header Link has the address of the page that follows too. */
    public static <T, A> Response of(Page<T> page, Function<? super T, A> row, Shape<A> shape, UriInfo asked) {
        List<A> items = page.items().stream().map(row).toList();
        String next = next(page, asked);
        Response.ResponseBuilder answer = Response.ok(shape.of(items, next));
        if (next != null) {
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /** Path and query of the page that follows: what was asked, with another {@code before}; null on the last one. */
    public static @Nullable String next(Page<?> page, UriInfo asked) {
        if (page.next() == null) {
            return null;
        }
        URI next = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }
}
