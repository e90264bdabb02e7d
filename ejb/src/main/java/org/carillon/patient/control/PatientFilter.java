package org.carillon.patient.control;

import org.jspecify.annotations.Nullable;

/**
 * What to find; null means any.
 *
 * @param name a part of the name
 * @param phone E.164
 * @param externalId the whole id
 */
public record PatientFilter(
        @Nullable Boolean active,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String externalId) {}
