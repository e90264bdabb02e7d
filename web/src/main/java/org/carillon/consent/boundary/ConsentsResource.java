package org.carillon.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.carillon.consent.control.Consents;
import org.carillon.consent.control.StateConsent;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.paging.boundary.PagedAnswers;
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

/** C7: who wants which messages, with the evidence. */
@Path("consents")
@ApplicationScoped
@Tag(name = "Consent")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentsResource {
    private static final String EXAMPLE = """
            {"address": "+447700900123", "channel": "sms", "purpose": "reminder", "decision": "opted_out",
             "evidence": "Told the reception on 20 November that no reminders are wanted"}""";
    private static final String RECORDED = """
            {"items": [{"id": "019aa562-8a00-7c3e-9d5b-0d6e8f1a2b3c", "address": "+447700900123", "user_id": null,
              "channel": "sms", "purpose": "reminder", "decision": "opted_out", "source": "staff",
              "evidence": "Told the reception on 20 November that no reminders are wanted", "inbound_id": null,
              "notification_id": null, "recorded_by": "ana", "stated_at": "2026-11-21T09:30:00Z",
              "recorded_at": "2026-11-21T09:30:00Z", "current": true}]}""";

    @Inject
    Consents consents;

    @Inject
    StateConsent state;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Consents and opt-outs, newest first",
            description = "All that was ever stated; current=true leaves what holds now.")
    @APIResponse(
            responseCode = "200",
            description = "A page of statements",
            content = @Content(schema = @Schema(implementation = ConsentPageAnswer.class)))
    public Response search(@BeanParam ConsentQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                consents.search(query.filter(), query.position(), query.size()),
                ConsentAnswer::of,
                ConsentPageAnswer::new,
                asked);
    }

    @GET
    @Path("standing")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Whether a message would be sent there now",
            description = "address, and as needed channel (sms), type (custom) and user_id")
    @APIResponse(
            responseCode = "200",
            description = "Whether, and why not",
            content = @Content(schema = @Schema(implementation = StandingAnswer.class)))
    public StandingAnswer standing(@BeanParam StandingQuery query) {
        return StandingAnswer.of(consents.standing(query.asked()).orElse(null));
    }

    @POST
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Record a consent or an opt-out",
            description =
                    "Holds from now on for everything that is sent there, also for what waits already; a statement that was"
                            + " made before a known one is kept as history. It is audited. An opt-out at the provider (STOP) is"
                            + " lifted only there: by START.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = ConsentRequest.class),
                            examples = @ExampleObject(name = "no reminders", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Recorded, one statement for each channel",
            content =
                    @Content(
                            schema = @Schema(implementation = ConsentsAnswer.class),
                            examples = @ExampleObject(name = "recorded", value = RECORDED)))
    public Response record(@Nullable ConsentRequest request) {
        if (request == null) {
            throw Problem.of(ProblemCode.BODY_MISSING, "Send a JSON object");
        }
        ConsentSource source = caller.isClient() ? ConsentSource.API : ConsentSource.STAFF;
        return Response.status(Response.Status.CREATED)
                .entity(ConsentsAnswer.of(state.record(request.statements(source, caller.name(), clock))))
                .build();
    }
}
