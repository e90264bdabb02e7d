package org.carillon.notification.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import org.carillon.notification.control.NotificationPage;
import org.carillon.notification.entity.SMSNotification;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows, newest first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record PageAnswer<T>(List<T> items, @Nullable String next) {

    public static <T> Response of(NotificationPage page, Function<SMSNotification, T> row, UriInfo asked) {
        List<T> items = page.notifications().stream().map(row).toList();
        if (page.next() == null) {
            return Response.ok(new PageAnswer<>(items, null)).build();
        }
        var address = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        String next = address.getRawPath() + "?" + address.getRawQuery();
        return Response.ok(new PageAnswer<>(items, next))
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
