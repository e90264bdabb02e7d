package org.carillon.logistics.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.carillon.logistics.control.Drivers;
import org.carillon.logistics.control.LoadTexts;
import org.carillon.logistics.control.Loads;
import org.carillon.logistics.entity.Driver;
import org.carillon.logistics.entity.Load;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SendRequests;
import org.carillon.notification.boundary.SmsAnswer;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.boundary.LimitedByClient;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** E3: what drivers are told about loads. */
@Path("v1/notifications/loads")
@ApplicationScoped
@Tag(name = LoadMessagesResource.TAG)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoadMessagesResource {
    static final String TAG = "Drivers and loads";
    private static final String PATH = "/api/v1/notifications/loads/";
    private static final String ASSIGNMENT = """
            {
              "driver_id": 1,
              "load_id": 123
            }""";
    private static final String UPDATE = """
            {
              "driver_id": 1,
              "load_id": 123,
              "update_message": "Pickup time changed to 2:00 PM"
            }""";

    @Inject
    Drivers drivers;

    @Inject
    Loads loads;

    @Inject
    LoadTexts texts;

    @Inject
    SendRequests requests;

    @POST
    @Path("assignment")
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Tell a driver of a load",
            description = "The text is the template load_assignment. The load itself is not changed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoadMessage.class),
                            examples = @ExampleObject(name = "document", value = ASSIGNMENT)))
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted the message",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The message is stored and will be sent; Location names it",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    public CompletionStage<Response> assignment(@Nullable LoadMessage request, @Context HttpHeaders headers) {
        LoadMessage message = present(request);
        LoadMessage.Assignment asked = message.assignment();
        String text = assignmentText(asked);
        Driver driver = driver(asked.driver());
        return requests.send(
                DriverMessage.to(driver, text, message.sendAt()), PATH + "assignment", SendOptions.of(headers));
    }

    @POST
    @Path("update")
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Tell a driver what has changed about a load",
            description = "The text is the template load_update. The load itself is not changed.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoadMessage.class),
                            examples = @ExampleObject(name = "document", value = UPDATE)))
    @APIResponse(
            responseCode = "200",
            description = "The provider has accepted the message",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = "The message is stored and will be sent; Location names it",
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    public CompletionStage<Response> update(@Nullable LoadMessage request, @Context HttpHeaders headers) {
        LoadMessage message = present(request);
        LoadMessage.Update asked = message.update();
        String text = updateText(asked);
        Driver driver = driver(asked.driver());
        return requests.send(
                DriverMessage.to(driver, text, message.sendAt()), PATH + "update", SendOptions.of(headers));
    }

    @POST
    @Path("{about: assignment|update}/preview")
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(summary = "What a driver would be told, and what it costs; nothing is sent")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = LoadMessage.class),
                            examples = @ExampleObject(name = "update", value = UPDATE)))
    @APIResponse(
            responseCode = "200",
            description = "The text as it would go out now",
            content = @Content(schema = @Schema(implementation = LoadPreviewAnswer.class)))
    public LoadPreviewAnswer preview(@PathParam("about") String about, @Nullable LoadMessage request) {
        LoadMessage message = present(request);
        String text = about.equals("update") ? updateText(message.update()) : assignmentText(message.assignment());
        Driver driver = driver(Objects.requireNonNull(message.driverId()));
        return LoadPreviewAnswer.of(DriverMessage.to(driver, text, null).to(), text);
    }

    private String assignmentText(LoadMessage.Assignment asked) {
        return texts.assignment(driver(asked.driver()), load(asked.load()));
    }

    private String updateText(LoadMessage.Update asked) {
        return texts.update(driver(asked.driver()), load(asked.load()), asked.message());
    }

    private Driver driver(long id) {
        return drivers.byId(id)
                .orElseThrow(() -> Problem.field(ProblemCode.NOT_FOUND, "driver_id", "there is no driver " + id));
    }

    private Load load(long id) {
        Load load = loads.byId(id)
                .orElseThrow(() -> Problem.field(ProblemCode.NOT_FOUND, "load_id", "there is no load " + id));
        if (!load.isActive()) {
            throw Problem.field(ProblemCode.ILLEGAL_STATUS, "load_id", "the load is not active any more");
        }
        return load;
    }

    private static LoadMessage present(@Nullable LoadMessage request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        return request;
    }
}
