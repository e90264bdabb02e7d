package org.carillon.consent.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.carillon.consent.control.Preferences;
import org.carillon.directory.boundary.UserMeant;
import org.carillon.directory.entity.DirectoryUser;
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

/** C5: by which channels a user wants to hear of things. */
@Path("sms/preferences")
@ApplicationScoped
@Tag(name = "Consent")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreferencesResource {
    private static final String EXAMPLE =
            "{\"sms_enabled\": true, \"whatsapp_enabled\": true, \"phone_number\": \"+447700900123\"}";
    private static final String WHOSE = "Those of the caller; an administrator or a client names another by user_id.";

    @Inject
    Preferences preferences;

    @Inject
    UserMeant users;

    @Inject
    Caller caller;

    @GET
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(summary = "A user's preferences", description = WHOSE)
    @APIResponse(
            responseCode = "200",
            description = "What the user has said, else what is usual (updated_at is null then)",
            content = @Content(schema = @Schema(implementation = PreferencesAnswer.class)))
    public PreferencesAnswer read(@QueryParam("user_id") @Nullable String userId) {
        DirectoryUser user = users.of(userId);
        return preferences
                .of(user.getId())
                .map(stated -> PreferencesAnswer.of(stated, true, user.getPhone()))
                .orElseGet(() -> PreferencesAnswer.of(preferences.orUsual(user.getId()), false, user.getPhone()));
    }

    @PUT
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "Change a user's preferences",
            description = WHOSE + " Honoured by everything that is sent to the user or, as a notification, to the phone"
                    + " number; messages about appointments of somebody with that number still go. It does not lift a"
                    + " STOP.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = PreferencesRequest.class),
                            examples = @ExampleObject(name = "both", value = EXAMPLE)))
    @APIResponse(
            responseCode = "200",
            description = "They hold from now on, also for what waits already",
            content = @Content(schema = @Schema(implementation = PreferencesAnswer.class)))
    public PreferencesAnswer change(
            @QueryParam("user_id") @Nullable String userId, @Nullable PreferencesRequest request) {
        var wanted = PreferencesRequest.wanted(request);
        DirectoryUser user = users.of(userId);
        return PreferencesAnswer.of(preferences.change(user.getId(), wanted, caller.name()), true, user.getPhone());
    }
}
