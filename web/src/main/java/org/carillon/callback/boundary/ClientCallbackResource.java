package org.carillon.callback.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.carillon.callback.control.CallbackAddresses;
import org.carillon.callback.control.CallbackWatch;
import org.carillon.callback.entity.CallbackAddress;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.control.Caller;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** X7: where a client is told of the status of what it has sent; administrators may look and change, and the client itself. */
@Path("clients/{client_id}/callback")
@ApplicationScoped
@Tag(name = "Callbacks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClientCallbackResource {

    @Inject
    CallbackAddresses addresses;

    @Inject
    CallbackWatch watch;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.ADMINISTRATOR, Role.INTEGRATOR})
    @Operation(summary = "Where the client is called back")
    public CallbackAddressAnswer read(@PathParam("client_id") String clientId) {
        requireOwn(clientId);
        return CallbackAddressAnswer.of(addresses.of(clientId));
    }

    @PUT
    @RolesAllowed({Role.ADMINISTRATOR, Role.INTEGRATOR})
    @Operation(
            summary = "Call the client back from now on",
            description =
                    "Each step of a message that the client has sent (accepted, sent, delivered, read, undelivered, failed,"
                            + " canceled, expired, suppressed, …) is posted as JSON: id, event, at, notification_id, message_sid, kind,"
                            + " to, previous_status, status, provider_status, error_code, detail. It is signed as calls to us"
                            + " are: X-Carillon-Client, X-Carillon-Timestamp and X-Carillon-Signature by the client's newest"
                            + " webhook secret. Answer 2xx within 10 seconds; anything else is repeated after 5 s, then each time"
                            + " four times as long, at most an hour, for a day. Steps can come twice (same id) and in another order"
                            + " (see at).")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = CallbackAddressRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "address",
                                            value =
                                                    "{\"url\": \"https://hospital.example/carillon\", \"enabled\": true}")))
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = CallbackAddressAnswer.class)))
    @APIResponse(responseCode = "409", description = "The client has no webhook secret to sign with")
    public CallbackAddressAnswer save(
            @PathParam("client_id") String clientId, @Nullable CallbackAddressRequest request) {
        requireOwn(clientId);
        CallbackAddressRequest wanted = CallbackAddressRequest.present(request);
        CallbackAddress saved = addresses.save(clientId, wanted.given(), wanted.wanted());
        watch.refresh();
        return CallbackAddressAnswer.of(saved);
    }

    @DELETE
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.ADMINISTRATOR, Role.INTEGRATOR})
    @Operation(summary = "Do not call the client back any more")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("client_id") String clientId) {
        requireOwn(clientId);
        addresses.remove(clientId);
        watch.refresh();
    }

    private void requireOwn(String clientId) {
        boolean own = caller.isClient() && caller.name().equals(clientId);
        if (!own && !caller.roles().contains(Role.ADMINISTRATOR)) {
            throw Problem.of(ProblemCode.FORBIDDEN, "A client may see and change its own callback only");
        }
    }
}
