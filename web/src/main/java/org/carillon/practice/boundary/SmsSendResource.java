package org.carillon.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.CompletionStage;
import org.carillon.notification.boundary.SendOptions;
import org.carillon.notification.boundary.SendRequests;
import org.carillon.notification.boundary.SmsAnswer;
import org.carillon.notification.boundary.Wording;
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

/** One SMS, as the SMS and WhatsApp platform (C2) or as the practice (D2) sends it. */
@Path("sms/send")
@ApplicationScoped
@Tag(name = Wording.TAG_SMS)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SmsSendResource {
    private static final String PATH = "/api/sms/send";
    private static final String EXAMPLE = """
            {
              "to_number": "+447700900123",
              "message": "Your workflow has been approved!",
              "from_number": "+15005550006"  // optional
            }""";

    private static final String PRACTICE = """
            {
              "to": "+61412345678",
              "message": "Your orthotics are ready to be collected.",
              "sender_id": "WalkEasy"
            }""";
    private static final String PATIENT = """
            {
              "patient_id": 1,
              "template_id": 2,
              "variables": {"minutes": "20"}
            }""";

    @Inject
    SendRequests requests;

    @Inject
    ResolveSms resolve;

    @POST
    @LimitedByClient
    @RolesAllowed({Role.INTEGRATOR, Role.STAFF, Role.ADMINISTRATOR})
    @Operation(
            summary = "Send one SMS",
            description = Wording.SEND
                    + " To a patient, or by a template, it is answered with message_id and patient_id as well.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = SmsSend.class),
                            examples = {
                                @ExampleObject(name = "platform", value = EXAMPLE),
                                @ExampleObject(name = "practice", value = PRACTICE),
                                @ExampleObject(name = "patient, by template", value = PATIENT)
                            }))
    @APIResponse(
            responseCode = "200",
            description = Wording.SENT,
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    @APIResponse(
            responseCode = "202",
            description = Wording.QUEUED,
            content = @Content(schema = @Schema(implementation = SmsAnswer.class)))
    public CompletionStage<Response> send(@Nullable SmsSend request, @Context HttpHeaders headers) {
        SmsSend asked = SmsSend.present(request);
        SendOptions options = SendOptions.of(headers);
        return asked.isOfThePractice()
                ? requests.send(
                        resolve.resolved(asked),
                        PATH,
                        options,
                        answer -> PracticeSmsAnswer.of(answer, asked.patientId()))
                : requests.send(asked.ofThePlatform(), PATH, options);
    }
}
