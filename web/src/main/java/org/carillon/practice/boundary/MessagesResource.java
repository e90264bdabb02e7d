package org.carillon.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.IntSupplier;
import org.carillon.inbound.control.InboundFilter;
import org.carillon.inbound.control.InboundHistory;
import org.carillon.notification.boundary.Wording;
import org.carillon.notification.control.NotificationFilter;
import org.carillon.notification.control.NotificationHistory;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** D2: the practice's messages, sent or received. */
@Path("sms/messages")
@ApplicationScoped
@Tag(name = Wording.TAG_SMS)
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {
    private static final int MOST_COUNTED = 10_000;
    private static final String EXAMPLE = """
            {
              "count": 1,
              "items": [{
                "id": "019aa2f0-6c5e-7d3a-8f43-0d6e5b1c2a90", "message_id": "2942263", "direction": "sent",
                "to": "+61412345678", "from": "WalkEasy", "message": "Your orthotics are ready.", "status": "delivered",
                "segments": 1, "patient_id": 1, "provider": "smsbroadcast", "error": null,
                "created_at": "2026-01-20T10:29:58.120Z", "sent_at": "2026-01-20T10:30:00Z",
                "delivered_at": "2026-01-20T10:30:02Z"
              }],
              "next": null
            }""";

    @Inject
    NotificationHistory sent;

    @Inject
    InboundHistory received;

    @GET
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "SMS that were sent, or received", description = Wording.PAGE)
    @APIResponse(
            responseCode = "200",
            description = "A page of messages",
            content =
                    @Content(
                            schema = @Schema(implementation = MessagePageAnswer.class),
                            examples = @ExampleObject(name = "page", value = EXAMPLE)))
    public Response search(@BeanParam MessagesQuery query, @Context UriInfo asked) {
        if (query.isOfReceived()) {
            InboundFilter filter = query.ofReceived();
            return PagedAnswers.of(
                    received.search(filter, query.position(), query.size()),
                    MessageAnswer::of,
                    counted(query, () -> received.count(filter, MOST_COUNTED)),
                    asked);
        }
        NotificationFilter filter = query.ofSent();
        return PagedAnswers.of(
                sent.search(filter, query.position(), query.size()),
                MessageAnswer::of,
                counted(query, () -> sent.count(filter, MOST_COUNTED)),
                asked);
    }

    private static PagedAnswers.Shape<MessageAnswer> counted(MessagesQuery query, IntSupplier count) {
        @Nullable Integer all = query.isCounted() ? (Integer) count.getAsInt() : null;
        return (items, next) -> new MessagePageAnswer(all, items, next);
    }
}
