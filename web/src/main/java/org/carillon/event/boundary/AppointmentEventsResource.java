package org.carillon.event.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.carillon.event.control.TakeEvent;
import org.carillon.idempotency.boundary.RequestHash;
import org.carillon.json.boundary.JsonBody;
import org.carillon.json.boundary.LargestBody;
import org.carillon.json.boundary.StrictJson;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.boundary.ClientLimit;
import org.carillon.security.control.SignedCall;
import org.carillon.security.control.SignedCalls;
import org.carillon.webhook.boundary.Forgeries;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A5: what other applications tell of appointments. */
@Path("webhooks/appointments")
@ApplicationScoped
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentEventsResource {
    private static final String PATH = "/api/webhooks/appointments";
    private static final String EXAMPLE = """
            {
              "event_id": "evt-77120",
              "event": "booked",
              "appointment": {
                "booking_id": "BK-5512",
                "patient_name": "Maria Santos",
                "patient_phone": "+919876543210",
                "doctor_name": "Anita Rao",
                "department": "Cardiology",
                "appointment_date": "2027-03-01",
                "appointment_time": "10:30",
                "time_zone": "Asia/Kolkata"
              }
            }""";

    @Inject
    SignedCalls calls;

    @Inject
    ClientLimit limit;

    @Inject
    Forgeries forgeries;

    @Inject
    TakeEvent events;

    @POST
    @PermitAll
    @SecurityRequirements
    @Operation(
            summary = "An appointment was booked, rescheduled or cancelled in another application",
            description =
                    "Proven by an HMAC-SHA256 over timestamp, dot and raw body with the client's webhook secret. Each"
                            + " event is applied once; the same event again gets the same answer.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = EventRequest.class),
                            examples = @ExampleObject(name = "booked", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "Applied, now or before",
            content =
                    @Content(
                            schema = @Schema(implementation = EventAnswer.class),
                            examples = @ExampleObject(name = "applied", value = "{\"status\": \"success\"}")))
    @APIResponse(responseCode = "401", description = "No such client, or it has no valid secret: unauthenticated")
    @APIResponse(responseCode = "403", description = "Forged: invalid_signature; sent too long ago: stale_call")
    @APIResponse(responseCode = "404", description = "Rescheduled, but not known and not told completely: not_found")
    @APIResponse(responseCode = "413", description = "More than 64 KiB: body_too_large")
    @APIResponse(responseCode = "422", description = "The event id was used for another event: event_id_reused")
    public EventAnswer take(
            @Parameter(description = "The API client's id") @HeaderParam("X-Carillon-Client") @Nullable String client,
            @Parameter(description = "Unix seconds, at most five minutes from our time")
                    @HeaderParam("X-Carillon-Timestamp")
                    @Nullable
                    String timestamp,
            @Parameter(description = "sha256= and the HMAC in hexadecimal")
                    @HeaderParam("X-Carillon-Signature")
                    @Nullable
                    String signature,
            InputStream body)
            throws IOException {
        byte[] raw = body.readNBytes(LargestBody.DEFAULT + 1);
        if (raw.length > LargestBody.DEFAULT) {
            throw Problem.of(ProblemCode.BODY_TOO_LARGE, "An event may have " + LargestBody.DEFAULT + " bytes");
        }
        String proven = prove(new SignedCall(client, timestamp, signature, raw));
        limit.require(proven);
        EventRequest request = (EventRequest) JsonBody.read(
                new ByteArrayInputStream(raw),
                LargestBody.DEFAULT,
                StrictJson.MAPPER.constructType(EventRequest.class));
        events.take(request.received(proven, RequestHash.of(PATH, request)));
        return EventAnswer.SUCCESS;
    }

    private String prove(SignedCall call) {
        try {
            return calls.prove(call);
        } catch (Problem refused) {
            if (refused.code() != ProblemCode.NOT_CONFIGURED) {
                forgeries.count("of appointment events");
            }
            throw refused;
        }
    }
}
