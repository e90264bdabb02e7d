package org.carillon.cost.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What some messages, or look-ups of numbers, have cost.
 *
 * @param day null unless days are told apart; the same holds for the other keys, of which a message may have none
 * @param kind {@code sms} and so on; {@code lookup} for questions about numbers
 * @param client name of the user, API client or part of Carillon that sent them
 * @param count messages that the provider took, or questions
 * @param known what the provider has charged, by what it says
 * @param unpriced how many of them have no price yet
 * @param estimated what these are expected to cost
 */
public record Cost(
        @Nullable LocalDate day,
        @Nullable Long departmentId,
        @Nullable String kind,
        @Nullable String client,
        String currency,
        long count,
        long segments,
        BigDecimal known,
        long unpriced,
        BigDecimal estimated) {

    public BigDecimal total() {
        return known.add(estimated);
    }

    boolean isLike(Cost other) {
        return Objects.equals(day, other.day)
                && Objects.equals(departmentId, other.departmentId)
                && Objects.equals(kind, other.kind)
                && Objects.equals(client, other.client)
                && currency.equals(other.currency);
    }

    Cost plus(Cost other) {
        return new Cost(
                day,
                departmentId,
                kind,
                client,
                currency,
                count + other.count,
                segments + other.segments,
                known.add(other.known),
                unpriced + other.unpriced,
                estimated.add(other.estimated));
    }
}
