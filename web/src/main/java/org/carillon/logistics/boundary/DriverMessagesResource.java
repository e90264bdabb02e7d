package org.carillon.logistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.carillon.batch.boundary.BulkAnswer;
import org.carillon.batch.boundary.BulkRequests;
import org.carillon.json.boundary.OptionalBody;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.NotifyDrivers;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SendRequests;
import org.carillon.notification.boundary.SendTime;
import org.carillon.notification.boundary.SmsAnswer;
import org.carillon.register.boundary.KeptRow;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** E2: a text to one driver or to all of them, as the transport system sends it: in the address. */
@Path("v1/notifications/drivers")
@ApplicationScoped
@Tag(name = LoadMessagesResource.TAG)
@Produces(MediaType.APPLICATION_JSON)
public class DriverMessagesResource {
    private static final String SEND_AT =
            "When to send it: ISO 8601 with its offset, in the future, at most a year ahead; now if absent";
    private static final String PATH = "/api/v1/notifications/drivers/";

    @Inject
    Drivers drivers;

    @Inject
    NotifyDrivers everybody;

    @Inject
    SendRequests requests;

    @Inject
    BulkRequests bulks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @POST
    @Path("{driver_id}/notify")
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "Send one driver an SMS", description = "A driver without a phone number is an error (422).")
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted the message",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The message is stored and will be sent; Location names it",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    public CompletionStage<Response> one(
            @PathParam("driver_id") String id,
            @QueryParam("message")
                    @Parameter(description = "1 to 1,600 characters", example = "Hello Driver!")
                    @Nullable
                    String message,
            @QueryParam(SendTime.FIELD) @Parameter(description = SEND_AT) @Nullable String sendAt,
            @Context HttpHeaders headers) {
        DriverMessage asked = DriverMessage.to(drivers.found(KeptRow.id("driver", id)), message, withItsPlus(sendAt));
        return requests.send(asked, PATH + id + "/notify", SendOptions.of(headers));
    }

    @POST
    @Path("notify-all")
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Send all active drivers an SMS",
            description = "{name} stands for each driver's name. Drivers without a phone number are failed rows.")
    @APIResponse(
            responseCode = "202",
            description = "Taken, a detail for each driver; Location names the batch",
            content = @Content(schema = @Schema(implementation = BulkAnswer.class)))
    public Response all(
            @QueryParam("message")
                    @Parameter(description = "1 to 1,600 characters", example = "Hi {name}, company announcement")
                    @Nullable
                    String message,
            @QueryParam(SendTime.FIELD) @Parameter(description = SEND_AT) @Nullable String sendAt,
            @RequestBody(
                            description = "In place of the query, whose length is limited",
                            content = @Content(schema = @Schema(implementation = DriversMessage.class)))
                    InputStream body,
            @Context HttpHeaders headers)
            throws IOException {
        DriversMessage given =
                OptionalBody.read(body, DriversMessage.class).orElse(new DriversMessage(message, sendAt));
        String text = given.message() == null ? "" : given.message();
        String asked = withItsPlus(given.sendAt());
        Instant due = SendTime.parse(asked, clock.instant());
        return bulks.send(
                headers,
                PATH + "notify-all",
                List.of(text, String.valueOf(asked)),
                () -> everybody.with(text, due, caller.name()));
    }

    /** A plus that was not escaped arrives as a blank. */
    private static @Nullable String withItsPlus(@Nullable String sendAt) {
        return sendAt == null ? null : sendAt.strip().replace(' ', '+');
    }
}
