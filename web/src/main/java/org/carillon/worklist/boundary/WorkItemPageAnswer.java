package org.carillon.worklist.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.worklist.control.WorkItemPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of work items, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record WorkItemPageAnswer(
        List<WorkItemAnswer> items, @Nullable String next) {

    static Response of(WorkItemPage page, UriInfo asked) {
        List<WorkItemAnswer> items =
                page.items().stream().map(WorkItemAnswer::of).toList();
        if (page.next() == null) {
            return Response.ok(new WorkItemPageAnswer(items, null)).build();
        }
        var address = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        String next = address.getRawPath() + "?" + address.getRawQuery();
        return Response.ok(new WorkItemPageAnswer(items, next))
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
