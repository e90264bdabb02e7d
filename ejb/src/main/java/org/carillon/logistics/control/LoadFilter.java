package org.carillon.logistics.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What to find; null means any. */
public record LoadFilter(
        @Nullable Boolean active,
        @Nullable String loadNumber,
        @Nullable Long driver,
        @Nullable LocalDate pickupDate) {}
