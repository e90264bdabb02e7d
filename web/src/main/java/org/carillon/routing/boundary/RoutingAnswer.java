package org.carillon.routing.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sends what. */
@Schema(name = "Routing")
public record RoutingAnswer(List<RuleAnswer> rules, List<CarrierAnswer> providers) {}
