package org.carillon.event.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.event.control.EventPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of events, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record TakenEvents(List<TakenEvent> items, @Nullable String next) {

    static Response of(EventPage page, UriInfo asked) {
        List<TakenEvent> items = page.events().stream().map(TakenEvent::of).toList();
        if (page.next() == null) {
            return Response.ok(new TakenEvents(items, null)).build();
        }
        var address = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        String next = address.getRawPath() + "?" + address.getRawQuery();
        return Response.ok(new TakenEvents(items, next))
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
