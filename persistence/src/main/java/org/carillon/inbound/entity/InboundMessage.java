package org.carillon.inbound.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carillon.channel.entity.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A message that a person sent to us. It is open ({@code nextLookAt}) until it was found out what it answers, which is written once.
 * The id is a UUIDv7, so that the order of ids is the order of time.
 */
@Entity
@Table(name = "inbound_message")
public class InboundMessage {
    private static final String BETWEEN_URLS = " ";

    @Id
    private UUID id;

    private String provider;

    @Column(name = "provider_sid")
    private @Nullable String providerSid;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String sender;
    private String recipient;
    private String body;

    @Column(name = "media_urls")
    private String mediaUrls;

    @Column(name = "heeded_by_provider")
    private boolean heededByProvider;

    @Enumerated(EnumType.STRING)
    @Column(name = "provider_word")
    private @Nullable OptWord providerWord;

    private String payload;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "next_look_at")
    private @Nullable Instant nextLookAt;

    private int looks;

    @Column(name = "handled_at")
    private @Nullable Instant handledAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "handled_as")
    private @Nullable Handling handledAs;

    @Column(name = "appointment_id")
    private @Nullable UUID appointmentId;

    @Column(name = "notification_id")
    private @Nullable UUID notificationId;

    @Column(name = "patient_id")
    private @Nullable Long patientId;

    @Column(name = "matched_at")
    private @Nullable Instant matchedAt;

    protected InboundMessage() {}

    public InboundMessage(NewInbound message, Instant receivedAt) {
        this.id = UuidCreator.getTimeOrderedEpochPlus1();
        this.provider = message.provider();
        this.providerSid = message.sid();
        this.kind = message.kind();
        this.sender = message.sender();
        this.recipient = message.recipient();
        this.body = message.body();
        this.mediaUrls = String.join(BETWEEN_URLS, message.mediaUrls());
        this.heededByProvider = message.heeded();
        this.providerWord = message.word();
        this.payload = message.payload();
        this.receivedAt = receivedAt;
        this.nextLookAt = receivedAt;
    }

    /**
     * It is known what it is, for good.
     *
     * @param appointment that it is about, if that is one
     * @param notification that it answers, if that is one
     */
    public void handled(Handling as, @Nullable UUID appointment, @Nullable UUID notification, Instant now) {
        if (handledAt != null) {
            throw new IllegalStateException("It was handled before");
        }
        handledAs = as;
        appointmentId = appointment;
        notificationId = notification;
        handledAt = now;
        nextLookAt = null;
    }

    /** It could not be found out yet. */
    public void lookAgainAt(Instant then) {
        looks++;
        nextLookAt = then;
    }

    /** It is known whose it is, for good. */
    public void isOf(long patient, Instant now) {
        if (patientId != null) {
            throw new IllegalStateException("It is patient " + patientId + "'s");
        }
        patientId = patient;
        matchedAt = now;
    }

    public UUID getId() {
        return id;
    }

    public String getProvider() {
        return provider;
    }

    public @Nullable String getProviderSid() {
        return providerSid;
    }

    public Kind getKind() {
        return kind;
    }

    public String getSender() {
        return sender;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getBody() {
        return body;
    }

    public List<String> getMediaUrls() {
        return mediaUrls.isEmpty() ? List.of() : List.of(mediaUrls.split(BETWEEN_URLS));
    }

    /** Whether the provider itself has acted on it, as on STOP, or on a word of the customer's own. */
    public boolean isHeededByProvider() {
        return heededByProvider;
    }

    /** What it says of further messages, if it does: the provider's reading, else ours. */
    public Optional<OptWord> word() {
        return providerWord == null ? OptWord.of(body) : Optional.of(providerWord);
    }

    public String getPayload() {
        return payload;
    }

    public Instant getReceivedAt() {
        return receivedAt;
    }

    /** How often it was looked at in vain. */
    public int getLooks() {
        return looks;
    }

    /** Null while it is open, and in rows that are older than replies. */
    public @Nullable Instant getHandledAt() {
        return handledAt;
    }

    public @Nullable Handling getHandledAs() {
        return handledAs;
    }

    public @Nullable UUID getAppointmentId() {
        return appointmentId;
    }

    /** Who wrote it; null if that is not known. */
    public @Nullable Long getPatientId() {
        return patientId;
    }

    /** When it became known who wrote it. */
    public @Nullable Instant getMatchedAt() {
        return matchedAt;
    }

    /** The notification that it answers. */
    public @Nullable UUID getNotificationId() {
        return notificationId;
    }
}
