package org.carillon.cost.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.carillon.cost.control.CostReport;
import org.carillon.security.entity.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was sent has cost, by day, department, kind and client. */
@Path("costs")
@ApplicationScoped
@Tag(name = "Costs")
@Produces(MediaType.APPLICATION_JSON)
public class CostsResource {
    private static final String EXAMPLE = """
            {"from": "2026-11-01", "to": "2026-11-21", "time_zone": "UTC", "items": [
              {"department_id": 3, "currency": "USD", "count": 1200, "segments": 1450, "known": 10.50000,
               "unpriced": 50, "estimated": 0.3950, "total": 10.89500}]}""";

    @Inject
    CostReport report;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed({Role.STAFF, Role.INTEGRATOR, Role.AUDITOR, Role.ADMINISTRATOR})
    @Operation(
            summary = "What messages and look-ups of numbers have cost",
            description =
                    "By what the provider says where it has said it, else by what is expected (carillon.price.…).")
    @APIResponse(
            responseCode = "200",
            description = "Sums in the order of days, each in one currency",
            content =
                    @Content(
                            schema = @Schema(implementation = CostsAnswer.class),
                            examples = @ExampleObject(name = "by department", value = EXAMPLE)))
    public CostsAnswer costs(@BeanParam CostQuery query) {
        ZoneId zone = query.zone();
        LocalDate last = query.last(clock);
        LocalDate first = query.first(last);
        return new CostsAnswer(
                first,
                last,
                zone.getId(),
                report.of(first, last, zone, query.keys()).stream()
                        .map(CostAnswer::of)
                        .toList());
    }
}
