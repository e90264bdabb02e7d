package org.carillon.lookup.entity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An answer before it is stored.
 *
 * @param phone E.164
 * @param fault why it is not valid; at most 200 characters
 */
public record NewLookup(
        String phone,
        boolean valid,
        @Nullable String country,
        @Nullable String lineType,
        @Nullable String carrier,
        @Nullable String fault,
        BigDecimal price,
        String priceUnit,
        @Nullable Long departmentId,
        String askedBy) {}
