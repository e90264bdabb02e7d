package org.carillon.reminder.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.reminder.control.ReminderRules;
import org.carillon.reminder.entity.ReminderRule;
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

/** A2: when patients are reminded. */
@Path("reminder-rules")
@Tag(name = "Reminders")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReminderRulesResource {
    private static final String DAY_BEFORE =
            "{\"name\": \"The day before at 09:00\", \"days_before\": 1, \"at\": \"09:00\"}";
    private static final String TWO_HOURS =
            "{\"name\": \"Two hours before\", \"department\": \"Cardiology\", \"before\": \"PT2H\"}";

    @Inject
    ReminderRules rules;

    @Inject
    Caller caller;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "All rules, oldest first")
    public List<RuleAnswer> all() {
        return rules.all().stream().map(RuleAnswer::of).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "One rule")
    public RuleAnswer one(@PathParam("id") String id) {
        return RuleAnswer.of(rules.byId(known(id)));
    }

    @POST
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Make a rule",
            description =
                    "Plans a reminder for each appointment ahead whose time for it has not passed, and for all booked later")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RuleRequest.class),
                            examples = {
                                @ExampleObject(name = "day before", value = DAY_BEFORE),
                                @ExampleObject(name = "two hours, one department", value = TWO_HOURS)
                            }))
    @APIResponse(
            responseCode = "201",
            description = "Made; Location names it",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    public Response add(@Nullable RuleRequest request) {
        ReminderRule made = rules.add(RuleRequest.rule(request), caller.name());
        return Response.created(URI.create("/api/reminder-rules/" + made.getId()))
                .entity(RuleAnswer.of(made))
                .build();
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Change a rule",
            description = "What it has planned is planned anew; who was reminded by it is not reminded by it again")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RuleRequest.class),
                            examples = @ExampleObject(name = "day before", value = DAY_BEFORE)))
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    public RuleAnswer change(@PathParam("id") String id, @Nullable RuleRequest request) {
        return RuleAnswer.of(rules.change(known(id), RuleRequest.rule(request), caller.name()));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Delete a rule and what it has planned")
    @APIResponse(responseCode = "204", description = "Deleted; what was sent by it is kept")
    public void delete(@PathParam("id") String id) {
        rules.delete(known(id));
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no reminder rule " + id);
        }
    }
}
