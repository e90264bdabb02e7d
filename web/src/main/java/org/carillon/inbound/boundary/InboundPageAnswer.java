package org.carillon.inbound.boundary;

import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.carillon.inbound.control.InboundPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of messages, newest first.
 *
 * @param next address of the page that follows, null on the last one
 */
public record InboundPageAnswer(
        List<InboundAnswer> items, @Nullable String next) {

    static InboundPageAnswer of(InboundPage page, UriInfo asked) {
        List<InboundAnswer> items =
                page.messages().stream().map(InboundAnswer::of).toList();
        if (page.next() == null) {
            return new InboundPageAnswer(items, null);
        }
        URI next = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        return new InboundPageAnswer(items, next.getRawPath() + "?" + next.getRawQuery());
    }
}
