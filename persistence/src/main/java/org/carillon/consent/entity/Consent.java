package org.carillon.consent.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants messages by a channel and for a purpose, or does not. Written once; a later statement that covers it takes its
 * place, and it stays as evidence. One that is told late, after a later one, is history from the start. The id is a UUIDv7 of the
 * moment at which it was recorded.
 */
@Entity
@Table(name = "consent")
public class Consent {
    /** The last one holds. */
    public static final Comparator<Consent> AS_STATED =
            Comparator.comparing(Consent::getStatedAt).thenComparing(Consent::getId);

    private static final int EVIDENCE_LENGTH = 1000;
    private static final String USER = "user:";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Decision decision;

    @Enumerated(EnumType.STRING)
    private ConsentSource source;

    private String evidence;

    @Column(name = "inbound_id")
    private @Nullable UUID inboundId;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "user_id")
    private @Nullable Long userId;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "stated_at")
    private Instant statedAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "is_current")
    private boolean current;

    protected Consent() {}

    public Consent(NewConsent statement, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpochPlus1();
        this.kind = statement.kind();
        this.subject = statement.subject();
        this.purpose = statement.purpose();
        this.decision = statement.decision();
        this.source = statement.source();
        String words = statement.evidence();
        this.evidence = words.length() <= EVIDENCE_LENGTH ? words : words.substring(0, EVIDENCE_LENGTH);
        this.inboundId = statement.inbound();
        this.notificationId = statement.notification();
        this.userId = statement.userId();
        this.recordedBy = statement.recordedBy();
        this.statedAt = statement.statedAt();
        this.recordedAt = now;
        this.current = true;
    }

    /** The subject of what is said of a user and not of an address. */
    public static String subjectOf(long userId) {
        return USER + userId;
    }

    /** The subject of what is said of an address: e-mail addresses are the same in capitals, a notification panel is its user's. */
    public static String subjectOf(Kind kind, String recipient) {
        return switch (kind) {
            case SMS, WHATSAPP, CALL -> recipient;
            case EMAIL -> recipient.toLowerCase(Locale.ROOT);
            default -> USER + recipient;
        };
    }

    /** Whether it is about the same channel, by the same authority: a preference never ends what somebody said by STOP. */
    public boolean isComparableWith(Consent other) {
        boolean preference = source == ConsentSource.PREFERENCE;
        boolean othersPreference = other.source == ConsentSource.PREFERENCE;
        return kind == other.kind
                && subject.equals(other.subject)
                && preference == othersPreference
                && (!preference || (userId != null && userId.equals(other.userId)));
    }

    /** Another statement has taken its place, or its address is not the user's any more. */
    public void superseded() {
        current = false;
    }

    public boolean isOptOut() {
        return decision == Decision.OPTED_OUT;
    }

    public UUID getId() {
        return id;
    }

    public Kind getKind() {
        return kind;
    }

    public String getSubject() {
        return subject;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public Decision getDecision() {
        return decision;
    }

    public ConsentSource getSource() {
        return source;
    }

    public String getEvidence() {
        return evidence;
    }

    public @Nullable UUID getInboundId() {
        return inboundId;
    }

    public @Nullable UUID getNotificationId() {
        return notificationId;
    }

    public @Nullable Long getUserId() {
        return userId;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    public Instant getStatedAt() {
        return statedAt;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    /** Whether no later statement covers it. */
    public boolean isCurrent() {
        return current;
    }
}
