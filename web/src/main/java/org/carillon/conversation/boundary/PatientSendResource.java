package org.carillon.conversation.boundary;

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
import java.util.concurrent.CompletionStage;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SendRequests;
import org.carillon.register.boundary.KeptRow;
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

/** D5: a message in the conversation with a patient. */
@Path("sms/patient/{id}/send")
@ApplicationScoped
@Tag(name = "Conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PatientSendResource {
    private static final String TEXT = """
            {"message": "Your orthotics are ready to be collected.", "phone": "0412 345 678"}""";
    private static final String TEMPLATE = """
            {"template_id": 2, "variables": {"minutes": "20"}}""";
    private static final String SENT = """
            {
              "success": true,
              "message_id": "2942263",
              "message_sid": "2942263",
              "status": "accepted",
              "to": "+61412345678",
              "patient_id": 17,
              "id": "019aa5d0-7a3e-7c11-8d52-6f1f6f0b1c2d"
            }""";

    @Inject
    SendRequests requests;

    @Inject
    PatientMessages messages;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Write to a patient",
            description =
                    "Waits for the provider's answer for at most two seconds. It goes to one of the patient's numbers, the default one if none is named, and is in "
                            + "this patient's conversation also if others have the number too.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PatientSend.class),
                            examples = {
                                @ExampleObject(name = "text", value = TEXT),
                                @ExampleObject(name = "template", value = TEMPLATE)
                            }))
    @APIResponse(
            responseCode = "200",
            description = "The provider has it",
            content =
                    @Content(
                            schema = @Schema(implementation = PatientSmsAnswer.class),
                            examples = @ExampleObject(name = "sent", value = SENT)))
    @APIResponse(
            responseCode = "202",
            description = "It is stored and will be sent; Location names it",
            content = @Content(schema = @Schema(implementation = PatientSmsAnswer.class)))
    @APIResponse(responseCode = "404", description = "There is no such patient")
    public CompletionStage<Response> send(
            @PathParam("id") String id, @Nullable PatientSend request, @Context HttpHeaders headers) {
        long patient = KeptRow.id("patient", id);
        PatientSms message = messages.of(patient, PatientSend.checked(request));
        return requests.send(
                message,
                "/api/sms/patient/" + patient + "/send",
                SendOptions.of(headers),
                answer -> PatientSmsAnswer.of(answer, patient));
    }
}
