package org.carillon.routing.control;

import java.time.Instant;
import org.carillon.channel.entity.Kind;
import org.carillon.provider.control.ProviderName;
import org.jspecify.annotations.Nullable;

/** What to find; null means any. {@code from}: at this moment or later, {@code to}: before it. */
public record ChangeFilter(
        @Nullable String country,
        @Nullable Kind kind,
        @Nullable ProviderName provider,
        @Nullable Instant from,
        @Nullable Instant to) {}
