package org.carillon.appointment.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.carillon.appointment.control.AppointmentPage;
import org.jspecify.annotations.Nullable;

/**
 * A page of appointments, the latest date first.
 *
 * @param next address of the page that follows, null on the last one; the header Link has it too
 */
public record AppointmentPageAnswer(
        List<AppointmentAnswer> items, @Nullable String next) {

    static Response of(AppointmentPage page, UriInfo asked) {
        List<AppointmentAnswer> items =
                page.appointments().stream().map(AppointmentAnswer::of).toList();
        if (page.next() == null) {
            return Response.ok(new AppointmentPageAnswer(items, null)).build();
        }
        var address = asked.getRequestUriBuilder()
                .replaceQueryParam("before", page.next())
                .build();
        String next = address.getRawPath() + "?" + address.getRawQuery();
        return Response.ok(new AppointmentPageAnswer(items, next))
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .build();
    }
}
