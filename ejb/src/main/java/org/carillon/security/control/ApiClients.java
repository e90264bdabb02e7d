package org.carillon.security.control;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.carillon.problem.control.Problem;
import org.carillon.problem.control.ProblemCode;
import org.carillon.security.entity.ApiClient;

/** Programs that call Carillon. */
@Stateless
public class ApiClients {

    @PersistenceContext(unitName = "carillon")
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Passwords passwords;

    @Inject
    Event<AccessDeed> deeds;

    public Optional<ApiClient> find(String clientId) {
        return Optional.ofNullable(em.find(ApiClient.class, clientId));
    }

    /** Oldest first. */
    public List<ApiClient> all() {
        return em.createNamedQuery("ApiClient.all", ApiClient.class).getResultList();
    }

    /** Makes its id and its secret, which is stored as a hash only. */
    public ClientSecret add(String name, Set<String> roles) {
        String secret = passwords.random(32);
        ApiClient client =
                new ApiClient("client-" + passwords.random(9), name, passwords.hash(secret), roles, clock.instant());
        em.persist(client);
        deeds.fire(new AccessDeed("client.added", client.clientId(), name + ", with the roles " + words(roles)));
        return new ClientSecret(client, secret);
    }

    /** Ends the old secret at once. */
    public ClientSecret rotate(String clientId) {
        ApiClient client = known(clientId);
        String secret = passwords.random(32);
        client.changeSecret(passwords.hash(secret));
        deeds.fire(new AccessDeed("client.secret", clientId, "Has another secret; the old one has ended"));
        return new ClientSecret(client, secret);
    }

    public ApiClient enable(String clientId, boolean enabled) {
        ApiClient client = known(clientId);
        if (client.enabled() != enabled) {
            client.enable(enabled);
            deeds.fire(new AccessDeed(
                    enabled ? "client.enabled" : "client.disabled",
                    clientId,
                    enabled ? "May call again" : "Gets no token any more"));
        }
        return client;
    }

    /** Tokens have them when they are made anew. */
    public ApiClient changeRoles(String clientId, Set<String> roles) {
        ApiClient client = known(clientId);
        Set<String> before = client.roles();
        if (!before.equals(roles)) {
            client.changeRoles(roles);
            deeds.fire(new AccessDeed("client.roles", clientId, words(before) + " -> " + words(roles)));
        }
        return client;
    }

    private static String words(Set<String> roles) {
        return String.join(", ", new TreeSet<>(roles));
    }

    private ApiClient known(String clientId) {
        return find(clientId)
                .orElseThrow(() -> Problem.of(ProblemCode.NOT_FOUND, "There is no API client " + clientId));
    }
}
