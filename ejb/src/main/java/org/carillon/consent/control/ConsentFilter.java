package org.carillon.consent.control;

import org.carillon.channel.entity.Kind;
import org.carillon.consent.entity.ConsentSource;
import org.carillon.consent.entity.Decision;
import org.carillon.consent.entity.Purpose;
import org.jspecify.annotations.Nullable;

/** What to find; null means any. */
public record ConsentFilter(
        @Nullable String subject,
        @Nullable Long userId,
        @Nullable Kind kind,
        @Nullable Purpose purpose,
        @Nullable Decision decision,
        @Nullable ConsentSource source,
        @Nullable Boolean current) {}
