package org.carillon.consent.boundary;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carillon.consent.entity.Consent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A statement.
 *
 * @param address E.164 or an e-mail address; null if it is about a user whatever the address
 * @param channel {@code sms}, {@code whatsapp}, {@code call}, {@code email} or {@code in_app}
 * @param purpose {@code any}, {@code appointment}, {@code reminder} or {@code notification}
 * @param decision {@code opted_in} or {@code opted_out}
 * @param source {@code word}, {@code provider}, {@code staff}, {@code api} or {@code preference}
 * @param inboundId the message that says so
 * @param notificationId the message that the provider refused
 * @param current whether no later statement covers it
 */
@Schema(name = "Consent")
public record ConsentAnswer(
        UUID id,
        @Nullable String address,
        @Nullable Long userId,
        String channel,
        String purpose,
        String decision,
        String source,
        String evidence,
        @Nullable UUID inboundId,
        @Nullable UUID notificationId,
        String recordedBy,
        Instant statedAt,
        Instant recordedAt,
        boolean current) {

    static ConsentAnswer of(Consent consent) {
        Long user = consent.getUserId();
        boolean ofUser = user != null && consent.getSubject().equals(Consent.subjectOf(user));
        return new ConsentAnswer(
                consent.getId(),
                ofUser ? null : consent.getSubject(),
                user,
                word(consent.getKind()),
                word(consent.getPurpose()),
                word(consent.getDecision()),
                word(consent.getSource()),
                consent.getEvidence(),
                consent.getInboundId(),
                consent.getNotificationId(),
                consent.getRecordedBy(),
                consent.getStatedAt(),
                consent.getRecordedAt(),
                consent.isCurrent());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
