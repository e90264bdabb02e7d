package org.carillon.security.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.ApiClient;
import org.carillon.security.entity.WebhookSecret;

/** The secrets that API clients sign their calls with: at most two of a client are valid at a time. */
@Stateless
public class WebhookSecrets {

    @PersistenceContext(unitName = "carillon")
    EntityManager em;

    @Inject
    MasterKey masterKey;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    @Inject
    Event<AccessDeed> deeds;

    /** Newest first, also those that have ended. */
    public List<WebhookSecret> of(String clientId) {
        known(clientId, LockModeType.NONE);
        return stored(clientId);
    }

    /**
     * Makes one; the one before stays valid for a while, any older one ends now.
     *
     * @param overlap how long the client has to change over
     */
    public ShownSecret add(String clientId, Duration overlap) {
        known(clientId, LockModeType.PESSIMISTIC_WRITE);
        Instant now = clock.instant();
        List<WebhookSecret> valid =
                stored(clientId).stream().filter(secret -> secret.validAt(now)).toList();
        for (int i = 0; i < valid.size(); i++) {
            valid.get(i).end(i == 0 ? now.plus(overlap) : now);
        }
        UUID id = WebhookSecret.newId(now);
        String secret = passwords.random(32);
        WebhookSecret made = new WebhookSecret(
                id,
                clientId,
                masterKey.seal(secret.getBytes(StandardCharsets.UTF_8), place(id)),
                masterKey.fingerprint(),
                now);
        em.persist(made);
        deeds.fire(new AccessDeed("webhook_secret.added", clientId, "The one before ends in " + overlap));
        return new ShownSecret(made, secret);
    }

    /** Ends it now. */
    public WebhookSecret revoke(String clientId, UUID id) {
        WebhookSecret secret = em.find(WebhookSecret.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (secret == null || !secret.clientId().equals(clientId)) {
            throw Problem.of(ProblemCode.NOT_FOUND, "The client " + clientId + " has no webhook secret " + id);
        }
        secret.end(clock.instant());
        deeds.fire(new AccessDeed("webhook_secret.ended", clientId, "webhook secret " + id));
        return secret;
    }

    /** What a call of this client may be signed with now; empty if it is not known, is disabled or has none. */
    public List<byte[]> valid(String clientId) {
        ApiClient client = em.find(ApiClient.class, clientId);
        if (client == null || !client.enabled()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<WebhookSecret> valid =
                stored(clientId).stream().filter(secret -> secret.validAt(now)).toList();
        List<byte[]> readable = valid.stream()
                .filter(secret -> secret.sealedBy().equals(masterKey.fingerprint()))
                .map(secret -> masterKey.open(secret.sealedSecret(), place(secret.id())))
                .toList();
        if (readable.isEmpty() && !valid.isEmpty()) {
            throw Problem.of(
                    ProblemCode.NOT_CONFIGURED,
                    "The client's secrets were sealed with another master key: give every node the same "
                            + "CARILLON_MASTER_KEY, or make a new secret");
        }
        return readable;
    }

    private List<WebhookSecret> stored(String clientId) {
        return em.createNamedQuery("WebhookSecret.of", WebhookSecret.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    private void known(String clientId, LockModeType lock) {
        if (em.find(ApiClient.class, clientId, lock) == null) {
            throw Problem.of(ProblemCode.NOT_FOUND, "There is no API client " + clientId);
        }
    }

    private static String place(UUID id) {
        return "webhook_secret " + id;
    }
}
