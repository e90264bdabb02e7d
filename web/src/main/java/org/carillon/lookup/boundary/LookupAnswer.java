package org.carillon.lookup.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import org.carillon.lookup.entity.NumberLookup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of a number.
 *
 * @param phoneNumber E.164
 * @param lineType the provider's word: mobile, landline, fixedVoip, …
 * @param fault why it is not valid
 * @param price what the question cost
 * @param lookedUpAt when it was asked; an answer is used again until it is too old
 */
@Schema(name = "NumberLookup")
public record LookupAnswer(
        String phoneNumber,
        boolean valid,
        @Nullable String country,
        @Nullable String lineType,
        @Nullable String carrier,
        @Nullable String fault,
        BigDecimal price,
        String priceUnit,
        Instant lookedUpAt) {

    static LookupAnswer of(NumberLookup found) {
        return new LookupAnswer(
                found.getPhone(),
                found.isValid(),
                found.getCountry(),
                found.getLineType(),
                found.getCarrier(),
                found.getFault(),
                found.getPrice(),
                found.getPriceUnit(),
                found.getLookedUpAt());
    }
}
