package org.carillon.inbound.boundary;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.inbound.entity.InboundMessage;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.paging.control.Page;
import org.jspecify.annotations.Nullable;

/**
 * A page of messages, newest first.
 *
 * @param next address of the page that follows, null on the last one
 */
public record InboundPageAnswer(
        List<InboundAnswer> items, @Nullable String next) {

    static InboundPageAnswer of(Page<InboundMessage> page, UriInfo asked) {
        return new InboundPageAnswer(
                page.items().stream().map(InboundAnswer::of).toList(), PagedAnswers.next(page, asked));
    }
}
