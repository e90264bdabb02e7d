package org.carillon.cost.boundary;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Costs of some days.
 *
 * @param from the first day
 * @param to the last day
 * @param timeZone whose days they are
 */
@Schema(name = "Costs")
public record CostsAnswer(LocalDate from, LocalDate to, String timeZone, List<CostAnswer> items) {}
