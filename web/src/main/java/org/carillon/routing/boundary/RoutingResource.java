package org.carillon.routing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.carillon.paging.boundary.PagedAnswers;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.provider.control.ProviderName;
import org.carillon.provider.control.Providers;
import org.carillon.routing.control.EditRoutes;
import org.carillon.routing.control.RoutesNow;
import org.carillon.routing.control.WatchRoutes;
import org.carillon.routing.entity.RouteRuleKey;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** X4: which provider sends what, by country and kind; what health has changed of it; and what administrators want. */
@Path("routing")
@ApplicationScoped
@Tag(name = "Routing")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RoutingResource {

    @Inject
    RoutesNow routes;

    @Inject
    EditRoutes edit;

    @Inject
    WatchRoutes watch;

    @Inject
    Providers providers;

    @GET
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Who sends what, and how well the providers are")
    @APIResponse(
            responseCode = "200",
            description = "Rules and providers",
            content =
                    @Content(
                            schema = @Schema(implementation = RoutingAnswer.class),
                            examples = @ExampleObject(name = "Twilio is not well", value = RoutingExamples.NOW)))
    public RoutingAnswer now() {
        watch.refresh();
        return new RoutingAnswer(
                routes.rules().stream().map(RuleAnswer::of).toList(),
                routes.carriers().stream().map(CarrierAnswer::of).toList());
    }

    @GET
    @Path("changes")
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(summary = "Every change of who sends, with its reason and the figures, newest first")
    @APIResponse(
            responseCode = "200",
            description = "A page of changes",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangePageAnswer.class),
                            examples = @ExampleObject(name = "a step down", value = RoutingExamples.CHANGES)))
    public Response changes(@BeanParam ChangeQuery query, @Context UriInfo asked) {
        return PagedAnswers.of(
                edit.changes(query.filter(), query.position(), query.size()),
                ChangeAnswer::of,
                ChangePageAnswer::new,
                asked);
    }

    @GET
    @Path("{country}/{kind}")
    @RolesAllowed({Role.STAFF, Role.ADMINISTRATOR, Role.AUDITOR})
    @Operation(
            summary = "The rule that counts for such messages",
            description =
                    "country is AU, NZ, …, or default; a country without a rule of its own shows the one for all.")
    @APIResponse(
            responseCode = "200",
            description = "The rule",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    public RuleAnswer rule(@PathParam("country") String country, @PathParam("kind") String kind) {
        return answer(RouteWords.key(country, kind));
    }

    @PUT
    @Path("{country}/{kind}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Share such messages so from now on",
            description =
                    "Health takes from a share and gives it back, unless the rule is pinned. A provider with 0 stands"
                            + " by; one that is missing never gets any. Other nodes follow within two seconds.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RuleRequest.class),
                            examples = @ExampleObject(name = "shares", value = RoutingExamples.SAVE)))
    @APIResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    public RuleAnswer save(
            @PathParam("country") String country, @PathParam("kind") String kind, @Nullable RuleRequest request) {
        RouteRuleKey key = RouteWords.key(country, kind);
        edit.save(
                key,
                RuleRequest.sharesOf(request, key.kind(), providers.all()),
                request == null ? null : request.told());
        return changed(key);
    }

    @DELETE
    @Path("{country}/{kind}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Remove the rule, and its pin",
            description =
                    "A country then has the rule for all; without that one the first provider sends, and the others"
                            + " stand by.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("country") String country, @PathParam("kind") String kind) {
        edit.remove(RouteWords.key(country, kind));
        watch.refresh();
    }

    @POST
    @Path("{country}/{kind}/pin")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(
            summary = "Let nothing move these messages any more",
            description = "Neither health nor a breaker: messages wait for the provider that they are pinned to.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = PinRequest.class),
                            examples = @ExampleObject(name = "to one", value = RoutingExamples.PIN)))
    @APIResponse(
            responseCode = "200",
            description = "Pinned",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    public RuleAnswer pin(@PathParam("country") String country, @PathParam("kind") String kind, InputStream body)
            throws IOException {
        RouteRuleKey key = RouteWords.key(country, kind);
        PinRequest request = PinRequest.in(body);
        edit.pin(key, carrier(key, request.provider()), request.told());
        return changed(key);
    }

    @DELETE
    @Path("{country}/{kind}/pin")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Let health move these messages again; the shares stay")
    @APIResponse(
            responseCode = "200",
            description = "Not pinned any more",
            content = @Content(schema = @Schema(implementation = RuleAnswer.class)))
    @APIResponse(responseCode = "409", description = "It was not pinned")
    public RuleAnswer unpin(@PathParam("country") String country, @PathParam("kind") String kind) {
        RouteRuleKey key = RouteWords.key(country, kind);
        edit.unpin(key);
        return changed(key);
    }

    private @Nullable ProviderName carrier(RouteRuleKey key, @Nullable String written) {
        ProviderName name = RouteWords.provider("provider", written);
        if (name != null
                && providers.all().stream()
                        .noneMatch(each -> each.name() == name && each.carries().contains(key.kind()))) {
            throw Problem.field(ProblemCode.VALIDATION_FAILED, "provider", "does not carry this kind");
        }
        return name;
    }

    private RuleAnswer changed(RouteRuleKey key) {
        watch.refresh();
        return answer(key);
    }

    private RuleAnswer answer(RouteRuleKey key) {
        return routes.ruleFor(key)
                .map(RuleAnswer::of)
                .orElseThrow(() -> Problem.of(
                        ProblemCode.NOT_FOUND,
                        "No provider that carries " + RouteWords.told(key.kind()) + " is configured"));
    }
}
