package org.carillon.cost.boundary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.carillon.cost.control.Cost;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What some messages have cost. Of day, department, kind and client it has those that were asked for.
 *
 * @param kind {@code sms}, {@code whatsapp}, {@code call}, {@code email}; {@code lookup} for questions about numbers
 * @param count messages that the provider took, or questions
 * @param known by what the provider says
 * @param unpriced messages whose price it has not said
 * @param estimated what these are expected to cost, by the settings
 * @param total known and estimated
 */
@Schema(name = "Cost")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostAnswer(
        @Nullable LocalDate day,
        @Nullable Long departmentId,
        @Nullable String kind,
        @Nullable String client,
        String currency,
        long count,
        long segments,
        BigDecimal known,
        long unpriced,
        BigDecimal estimated,
        BigDecimal total) {

    static CostAnswer of(Cost cost) {
        return new CostAnswer(
                cost.day(),
                cost.departmentId(),
                cost.kind(),
                cost.client(),
                cost.currency(),
                cost.count(),
                cost.segments(),
                cost.known(),
                cost.unpriced(),
                cost.estimated(),
                cost.total());
    }
}
