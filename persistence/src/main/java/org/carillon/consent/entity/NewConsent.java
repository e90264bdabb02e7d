package org.carillon.consent.entity;

import java.time.Instant;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A statement before it is stored.
 *
 * @param subject E.164, an e-mail address in small letters, or {@link Consent#subjectOf(long)}
 * @param evidence what was written, said or signed, in words; cut at 1,000 characters
 * @param inbound the message that says so
 * @param notification the message that the provider refused
 * @param userId the user that it is about, where that is known
 * @param recordedBy name of the user or API client, or of the part of Carillon
 */
public record NewConsent(
        Kind kind,
        String subject,
        Purpose purpose,
        Decision decision,
        ConsentSource source,
        String evidence,
        @Nullable UUID inbound,
        @Nullable UUID notification,
        @Nullable Long userId,
        String recordedBy,
        Instant statedAt) {}
