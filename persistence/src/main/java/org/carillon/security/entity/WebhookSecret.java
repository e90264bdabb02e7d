package org.carillon.security.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an API client signs its calls with. Signing needs the secret itself, so it is sealed with the master key and not hashed. A
 * newer one makes it end after a while, so that the client can change over without a gap; it can be ended at once.
 */
@Entity
@Table(name = "webhook_secret")
@NamedQuery(
        name = "WebhookSecret.of",
        query = "select s from WebhookSecret s where s.clientId = :client order by s.id desc")
public class WebhookSecret {

    @Id
    private UUID id;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Column(name = "sealed_by")
    private String sealedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected WebhookSecret() {}

    /**
     * @param id from {@link #newId}
     * @param sealedSecret in Base64
     * @param sealedBy fingerprint of the master key
     */
    public WebhookSecret(UUID id, String clientId, String sealedSecret, String sealedBy, Instant now) {
        this.id = id;
        this.clientId = clientId;
        this.sealedSecret = sealedSecret;
        this.sealedBy = sealedBy;
        this.createdAt = now;
    }

    /** The secret is sealed for its place, so its id is known first. */
    public static UUID newId(Instant now) {
        return UuidCreator.getTimeOrderedEpoch(now);
    }

    /** It does not become valid for longer by that. */
    public void end(Instant at) {
        if (endsAt == null || at.isBefore(endsAt)) {
            endsAt = at;
        }
    }

    public boolean validAt(Instant now) {
        return endsAt == null || now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public String clientId() {
        return clientId;
    }

    public String sealedSecret() {
        return sealedSecret;
    }

    public String sealedBy() {
        return sealedBy;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null while no newer one has replaced it. */
    public @Nullable Instant endsAt() {
        return endsAt;
    }
}
